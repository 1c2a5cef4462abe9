// A part of a table whose rows share their columns.

/// A block of a table: a caption, column heads and the rows below them.
public final class FormBlock: Sendable {
    /// The block's key in label addresses; empty where the table is one block.
    public let key: String
    /// The official caption above the block; nil where the table is one block.
    public let caption: String?
    /// The columns.
    public let columns: [FormColumn]
    /// The heads that stand above the row labels or above several columns.
    let heads: [FormColumn]

    init(_ key: String, caption: String?, heads: [FormColumn] = [], columns: [FormColumn]) {
        self.key = key
        self.caption = caption
        self.heads = heads
        self.columns = columns
    }
}
