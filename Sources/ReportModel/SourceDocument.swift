// What a file says, in reading order, before anyone asks what the statutory form makes of it.

/// A file's content as lines and tables in reading order.
public struct SourceDocument: Sendable {
    /// The format it was read from.
    public let format: SourceFormat
    /// The character encoding, as an IANA name in lower case; nil where the format fixes it.
    public let encoding: String?
    /// Lines and tables in reading order.
    public let blocks: [SourceBlock]
    /// What the reader skipped or assumed.
    public let notes: [Note]

    /// Creates a document.
    public init(format: SourceFormat, encoding: String?, blocks: [SourceBlock], notes: [Note]) {
        self.format = format
        self.encoding = encoding
        self.blocks = blocks
        self.notes = notes
    }
}

/// One line or one table of a file.
public enum SourceBlock: Sendable {
    case line(SourceLine)
    case table(SourceTable)
}
