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
    /// What a reader of the file sees and is not read here, in reading order.
    public let objects: [UnreadObject]
    /// The blocks that the structure of a page marks as its content, others standing around it; nil where the format has
    /// no such thing or it cannot be told. A hint: what the blocks say counts for more.
    public let content: Range<Int>?
    /// The program that turned the file into one that is read here; nil where none was needed.
    public let converter: ConverterVersion?

    /// Creates a document.
    public init(
        format: SourceFormat, encoding: String?, blocks: [SourceBlock], notes: [Note], objects: [UnreadObject] = [],
        content: Range<Int>? = nil, converter: ConverterVersion? = nil
    ) {
        self.format = format
        self.encoding = encoding
        self.blocks = blocks
        self.notes = notes
        self.objects = objects
        self.content = content
        self.converter = converter
    }
}

/// One line or one table of a file.
public enum SourceBlock: Sendable {
    case line(SourceLine)
    case table(SourceTable)
}
