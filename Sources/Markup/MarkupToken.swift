// One tag, text or comment.

/// A piece of a document as the source has it; ``MarkupTokenizer`` knows its name, text and attributes.
public struct MarkupToken: Sendable {
    /// What a piece is.
    public enum Kind: Sendable {
        /// `<p>`, with its attributes.
        case startTag
        /// `</p>`.
        case endTag
        /// Characters, a CDATA section or the content of a script.
        case text
        /// `<!--…-->`, and what HTML treats likewise: `<!…>`, `<?…>`, `</ …>`.
        case comment
        /// `<!DOCTYPE …>`.
        case doctype
        /// XML's `<?…?>`.
        case instruction
    }

    /// What the piece is.
    public let kind: Kind
    /// Where it begins, in bytes from the start of the document.
    public let offset: Int
    /// Whether the tag ends with `/>`; most HTML elements do not care.
    public let isSelfClosing: Bool
    /// The number of the name; 0 for none.
    let name: Int32
    let content: MarkupSlice
    /// Where the attributes stand among those of the tokenizer.
    let attributes: Range<Int>

    init(
        _ kind: Kind, offset: Int, name: Int32 = 0, content: MarkupSlice = .empty, attributes: Range<Int> = 0..<0,
        isSelfClosing: Bool = false
    ) {
        self.kind = kind
        self.offset = offset
        self.name = name
        self.content = content
        self.attributes = attributes
        self.isSelfClosing = isSelfClosing
    }
}
