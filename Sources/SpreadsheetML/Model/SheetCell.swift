// One cell of a sheet: what it holds, how it looks, where it leads.

/// A cell.
public struct SheetCell: Hashable, Sendable {
    /// What it holds.
    public let content: CellContent
    /// How it looks.
    public var style: CellStyle
    /// The name of the sheet it leads to; nil for a cell that is no link.
    public let link: String?

    /// A cell that holds nothing.
    public static let empty = SheetCell(.empty)

    /// Creates a cell.
    public init(_ content: CellContent, _ style: CellStyle = CellStyle(), link: String? = nil) {
        self.content = content
        self.style = style
        self.link = link
    }
}
