// An element or a text of a tree.

/// One node of a ``MarkupTree``, which knows its name, text and attributes.
///
/// Nodes stand in the order of the document, every element in front of its content.
public struct MarkupNode: Sendable {
    /// Where a node stands among the nodes of its tree; the document itself is first.
    public struct Index: Hashable, Comparable, Sendable {
        let number: Int32

        /// Whether the node stands in front of the other.
        public static func < (left: Index, right: Index) -> Bool { left.number < right.number }
    }

    /// What a node is.
    public enum Kind: Sendable {
        /// The whole, which all else is inside.
        case document
        /// An element.
        case element
        /// Characters.
        case text
    }

    /// What the node is.
    public let kind: Kind
    /// The element it is in; the document's own index for the document.
    public let parent: Index
    /// Where the node begins in the source, in bytes; an element that was only implied, where its content does.
    public var offset: Int { Int(start) }

    /// The number behind that of the last node inside.
    var subtreeEnd: Int32
    private let start: Int32
    /// The number of the element's name; 0 for a text.
    let name: Int32
    /// Where the attributes of an element stand among those of the tree, or the characters of a text in the source.
    private let first: Int32
    private let last: Int32
    private let form: MarkupSlice.Form

    /// An element or, without a name, the document.
    init(_ kind: Kind, parent: Int32, number: Int, offset: Int, name: Int32 = 0, attributes: Range<Int> = 0..<0) {
        self.kind = kind
        self.parent = Index(number: parent)
        subtreeEnd = Int32(truncatingIfNeeded: number + 1)
        start = Int32(truncatingIfNeeded: offset)
        self.name = name
        first = Int32(truncatingIfNeeded: attributes.lowerBound)
        last = Int32(truncatingIfNeeded: attributes.upperBound)
        form = .plain
    }

    /// A text.
    init(parent: Int32, number: Int, offset: Int, content: MarkupSlice) {
        kind = .text
        self.parent = Index(number: parent)
        subtreeEnd = Int32(truncatingIfNeeded: number + 1)
        start = Int32(truncatingIfNeeded: offset)
        name = 0
        first = content.start
        last = content.end
        form = content.form
    }

    /// The attributes of an element, none for anything else.
    var attributes: Range<Int> { kind == .text ? 0..<0 : Int(first)..<Int(last) }

    /// The characters of a text, none for anything else.
    var content: MarkupSlice { kind == .text ? MarkupSlice(start: first, end: last, form: form) : .empty }
}
