// Cuts a document into tags, texts and comments.

/// Reads the pieces of an HTML or XML document one after the other.
///
/// Every sequence of bytes is some document: HTML is read as the HTML standard tells browsers to, XML with the same
/// tolerance. A tag that the end of the document interrupts is no piece.
public struct MarkupTokenizer: Sendable {
    /// The rules the document is read by.
    public let dialect: MarkupDialect
    /// The bounds that the document went past so far.
    public internal(set) var excess: MarkupExcess = []

    let bytes: [UInt8]
    /// Where reading ends.
    let end: Int
    var position = 0
    var names: MarkupNames
    /// The attributes of all tags so far.
    var attributes: [StoredAttribute] = []
    /// The element whose content, which is no markup, comes next.
    var rawText: RawText?

    /// A tokenizer for a document in UTF-8, of which a byte-order mark is skipped and no more than a number of bytes read.
    public init(bytes: [UInt8], dialect: MarkupDialect, maximumBytes: Int = MarkupLimits.bytes) {
        self.bytes = bytes
        self.dialect = dialect
        names = MarkupNames(dialect: dialect)
        end = min(bytes.count, maximumBytes)
        if end < bytes.count { excess.insert(.bytes) }
        if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    }

    /// The name of a tag, in small letters in HTML; empty for anything else.
    public func name(of token: MarkupToken) -> String {
        names.names[Int(token.name)]
    }

    /// The decoded characters of a text, and what stands between the marks of a comment, doctype or instruction.
    public func text(of token: MarkupToken) -> String {
        MarkupDecoder(bytes: bytes, dialect: dialect).text(of: token.content)
    }

    /// The attributes of a start tag in their order; of two with one name the first.
    public func attributes(of token: MarkupToken) -> [MarkupAttribute] {
        let decoder = MarkupDecoder(bytes: bytes, dialect: dialect)
        return attributes[token.attributes].map {
            MarkupAttribute(name: names.names[Int($0.name)], value: decoder.text(of: $0.value))
        }
    }

    /// The next piece, or nil at the end.
    public mutating func next() -> MarkupToken? {
        while position < end {
            if let element = rawText {
                rawText = nil
                if let token = rawTextToken(of: element) { return token }
            } else if bytes[position] == ASCII.less, beginsMarkup(at: position) {
                if let token = markupToken() { return token }
            } else {
                return textToken()
            }
        }
        return nil
    }

    /// Whether the `<` at `index` begins a piece of its own; otherwise it is a character of the text.
    private func beginsMarkup(at index: Int) -> Bool {
        guard index + 1 < end else { return false }
        let byte = bytes[index + 1]
        switch byte {
        case ASCII.exclamation, ASCII.question: return true
        case ASCII.slash: return index + 2 < end
        default: return isNameStart(byte)
        }
    }

    /// Whether a tag's name can begin with `byte`.
    func isNameStart(_ byte: UInt8) -> Bool {
        byte.isLetter || dialect == .xml && (byte >= 0x80 || byte == ASCII.underscore || byte == ASCII.colon)
    }

    private mutating func textToken() -> MarkupToken {
        let start = position
        var form = MarkupSlice.Form.plain
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == ASCII.less {
                if beginsMarkup(at: index) { break }
            } else if byte == ASCII.ampersand || byte == ASCII.carriageReturn || byte == 0 {
                form = .text
            }
            index += 1
        }
        position = index
        return MarkupToken(.text, offset: start, content: MarkupSlice(start, index, form))
    }

    private mutating func rawTextToken(of element: RawText) -> MarkupToken? {
        let start = position
        position = element.end(in: bytes, from: start, to: end)
        guard position > start else { return nil }
        let content = MarkupSlice(start, position, element.hasReferences ? .text : .raw)
        return MarkupToken(.text, offset: start, content: content)
    }

    /// The piece that begins with the `<` here, or nil where it is none.
    private mutating func markupToken() -> MarkupToken? {
        let next = bytes[position + 1]
        switch next {
        case ASCII.exclamation: return declarationToken()
        case ASCII.question where dialect == .xml:
            let content = content(from: position + 2, upTo: Array("?>".utf8))
            return finish(.instruction, content: content, skipping: 2)
        case ASCII.question: return bogusComment(from: position + 1)
        case ASCII.slash:
            let byte = bytes[position + 2]
            if isNameStart(byte) { return tagToken(.endTag) }
            guard byte != ASCII.greater else {
                position += 3
                return nil
            }
            return bogusComment(from: position + 2)
        default: return tagToken(.startTag)
        }
    }
}
