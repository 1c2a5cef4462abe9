// How much a document may ask of the reader.

/// The bounds of reading; past one of them the document is still read, less exactly, and ``MarkupExcess`` says so.
public enum MarkupLimits {
    /// The most bytes read; what follows is left out. Places are kept in 32 bits, and no report comes near it.
    public static let bytes = 1 << 30
    /// The most elements and texts of a tree; what follows is left out. Pages of portals have some ten thousands, and each
    /// takes more room than the shortest tag.
    public static let nodes = 600_000
    /// The most different names; further ones are taken for the last. HTML has some hundred, a word processor's XML more.
    public static let names = 100_000
    /// How deep elements may nest; deeper ones become siblings of each other. Browsers stop at 512 too, and eighty tables
    /// inside each other need less in either dialect.
    public static let depth = 512
    /// How deep elements without a layout of their own may nest directly inside each other. Pages that never close a
    /// `<font>` would otherwise use up the depth that the tables after it need.
    public static let inlineDepth = 128
    /// The most attributes of one tag; further ones are left out. Word writes a dozen.
    public static let attributes = 256
    /// The most bytes of an attribute's value; what follows is left out. A style has some thousand; longer ones are pictures.
    public static let attributeLength = 1 << 16
    /// The most bytes of a name; what follows is left out.
    public static let nameLength = 256
    /// The most bytes of a character reference; a longer one is text. The longest name has sixteen letters.
    public static let referenceLength = 64
}
