// The tree of a document.

/// An HTML or XML document as elements and texts inside each other.
///
/// The tree keeps the source and decodes texts and values when they are asked for. Comments are not part of it. No way of
/// going through it recurses, and it is never deeper than ``MarkupLimits/depth``.
public struct MarkupTree: Sendable {
    /// The rules the document was read by.
    public let dialect: MarkupDialect
    /// All nodes in the order of the document.
    public let nodes: [MarkupNode]
    /// The bounds that the document went past.
    public let excess: MarkupExcess

    let decoder: MarkupDecoder
    let names: MarkupNames
    let storedAttributes: [StoredAttribute]

    /// Reads a document in UTF-8; there is none that cannot be read.
    public init(bytes: [UInt8], dialect: MarkupDialect) {
        var tokenizer = MarkupTokenizer(bytes: bytes, dialect: dialect)
        let open =
            switch dialect {
            case .html: Self.htmlElements(from: &tokenizer)
            case .xml: Self.xmlElements(from: &tokenizer)
            }
        self.dialect = dialect
        nodes = open.nodes
        var excess = tokenizer.excess
        if open.wentTooDeep { excess.insert(.depth) }
        if open.isFull { excess.insert(.nodes) }
        self.excess = excess
        decoder = MarkupDecoder(bytes: bytes, dialect: dialect)
        names = tokenizer.names
        storedAttributes = tokenizer.attributes
    }

    private static func htmlElements(from tokenizer: inout MarkupTokenizer) -> OpenElements {
        var builder = HTMLTreeBuilder(names: &tokenizer.names, nodes: nodeLimit(tokenizer.bytes))
        while !builder.isFull, let token = tokenizer.next() { builder.add(token, from: tokenizer) }
        return builder.finished()
    }

    /// The most nodes that a document can have, for which there may be room at once: a tag makes an element, at times another
    /// that it implies, and a text behind it.
    private static func nodeLimit(_ bytes: [UInt8]) -> Int {
        min(3 * bytes.count { $0 == ASCII.less } + 2, MarkupLimits.nodes)
    }

    private static func xmlElements(from tokenizer: inout MarkupTokenizer) -> OpenElements {
        var open = OpenElements(nodes: nodeLimit(tokenizer.bytes))
        while !open.isFull, let token = tokenizer.next() {
            switch token.kind {
            case .text: open.addText(offset: token.offset, content: token.content)
            case .startTag where token.isSelfClosing:
                open.addEmpty(token.name, offset: token.offset, attributes: token.attributes)
            case .startTag:
                open.open(token.name, element: .xml, offset: token.offset, attributes: token.attributes)
            case .endTag:
                if open.endsFlattened(token.name) { continue }
                if let place = open.innermost({ $0.name == token.name }, upTo: { _ in false }) { open.close(to: place) }
            case .comment, .doctype, .instruction: continue
            }
        }
        open.closeAll()
        return open
    }

    /// The document itself, which all else is inside.
    public var root: MarkupNode.Index { MarkupNode.Index(number: 0) }

    /// The node at `index`, which must be one of this tree.
    public subscript(index: MarkupNode.Index) -> MarkupNode { nodes[Int(index.number)] }

    /// The name of an element, in small letters in HTML; empty for a text and the document.
    public func name(of index: MarkupNode.Index) -> String {
        names.names[Int(self[index].name)]
    }

    /// The characters of a text; empty for an element, whose texts are inside.
    public func text(of index: MarkupNode.Index) -> String {
        decoder.text(of: self[index].content)
    }

    /// All texts inside the node, one behind the other, scripts and styles included.
    public func textContent(of index: MarkupNode.Index) -> String {
        var content = text(of: index)
        for node in descendants(of: index) where self[node].kind == .text { content += text(of: node) }
        return content
    }

    /// The value of the attribute called `name`, which is empty where the source gives none; nil without the attribute.
    public func attribute(_ name: String, of index: MarkupNode.Index) -> String? {
        let range = self[index].attributes
        guard !range.isEmpty else { return nil }
        for attribute in storedAttributes[range] where names.names[Int(attribute.name)] == name {
            return decoder.text(of: attribute.value)
        }
        return nil
    }

    /// The attributes of an element in their order; of two with one name the first.
    public func attributes(of index: MarkupNode.Index) -> [MarkupAttribute] {
        storedAttributes[self[index].attributes].map {
            MarkupAttribute(name: names.names[Int($0.name)], value: decoder.text(of: $0.value))
        }
    }
}
