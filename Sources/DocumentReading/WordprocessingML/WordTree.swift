// A part of a document as a tree whose elements are known by their meaning.

import Markup

/// The XML of a part, read through its namespaces. Nodes are numbered in the order of the document, every element in front
/// of its content; the document itself is 0.
///
/// It is a class, without anything that changes, because it goes along with every step of the reader: copies of it took a
/// tenth of the time.
final class WordTree: Sendable {
    /// The number of a node.
    typealias Index = Int

    private let tree: MarkupTree
    private let nodes: [MarkupNode.Index]
    private let elements: [WordElement?]
    private let ends: [Int32]
    /// The prefixes that elements and attributes of the main namespace may have, colon included.
    private let prefixes: [String]

    /// What the reader looks into a tree for.
    private enum Namespace {
        case main, compatibility, formulas

        /// The namespace that a URI names, in the transitional or the strict variant.
        init?(_ uri: String) {
            switch uri {
            case "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                "http://purl.oclc.org/ooxml/wordprocessingml/main":
                self = .main
            case "http://schemas.openxmlformats.org/markup-compatibility/2006": self = .compatibility
            case "http://schemas.openxmlformats.org/officeDocument/2006/math",
                "http://purl.oclc.org/ooxml/officeDocument/math":
                self = .formulas
            default: return nil
            }
        }

        var elements: [String: WordElement] {
            switch self {
            case .main: WordElement.main
            case .compatibility: WordElement.compatibility
            case .formulas: WordElement.formulas
            }
        }
    }

    /// More prefixes for the main namespace than the default one and one of its own are a joke.
    private static let prefixLimit = 4

    /// Reads the declarations of a tree's outermost element, and then what its elements mean. Of alternate content all
    /// branches but the one to read become ``WordElement/unchosen``.
    init(_ tree: MarkupTree) {
        self.tree = tree
        let (meanings, prefixes) = Self.declarations(of: tree)
        self.prefixes = prefixes
        nodes = [tree.root] + tree.descendants(of: tree.root)
        let byName = tree.allNames.map { meanings[$0] ?? .other }
        var elements: [WordElement?] = []
        elements.reserveCapacity(tree.nodes.count)
        var ends: [Int32] = []
        ends.reserveCapacity(tree.nodes.count)
        for (number, node) in tree.nodes.enumerated() {
            elements.append(node.kind == .text ? nil : byName[tree.nameNumber(of: number)])
            ends.append(Int32(truncatingIfNeeded: tree.subtreeEnd(of: number)))
        }
        self.ends = ends
        Self.choose(&elements, tree)
        self.elements = elements
    }

    /// Marks the branches of alternate content that are not to be read: all but the first choice.
    private static func choose(_ elements: inout [WordElement?], _ tree: MarkupTree) {
        for number in elements.indices where elements[number] == .alternateContent {
            var branch = number + 1
            var hasChoice = false
            while branch < tree.subtreeEnd(of: number) {
                if elements[branch] == .choice || elements[branch] == .fallback {
                    elements[branch] = hasChoice ? .unchosen : .other
                    hasChoice = true
                }
                branch = tree.subtreeEnd(of: branch)
            }
        }
    }

    /// What the names of elements mean under the prefixes that a tree declares, and those of the main namespace.
    private static func declarations(of tree: MarkupTree) -> (meanings: [String: WordElement], prefixes: [String]) {
        var meanings: [String: WordElement] = [:]
        var prefixes: [String] = []
        let outermost = tree.children(of: tree.root).first { tree[$0].kind == .element }
        for attribute in outermost.map({ tree.attributes(of: $0) }) ?? [] where attribute.name.hasPrefix("xmlns") {
            guard let namespace = Namespace(attribute.value) else { continue }
            let name = attribute.name.dropFirst("xmlns:".count)
            let prefix = name.isEmpty ? "" : name + ":"
            for (local, element) in namespace.elements { meanings[prefix + local] = element }
            if namespace == .main { prefixes.append(prefix) }
        }
        if prefixes.isEmpty {
            // Nothing declared: the customary prefixes stand for themselves.
            for (local, element) in WordElement.main { meanings["w:" + local] = element }
            for (local, element) in WordElement.compatibility { meanings["mc:" + local] = element }
            prefixes = ["w:"]
        }
        return (meanings, Array(prefixes.sorted { $0.count > $1.count }.prefix(prefixLimit)))
    }

    /// The document itself, which all else is inside.
    var root: Index { 0 }

    /// The outermost element.
    var outermost: Index { children(of: root).first { element($0) != nil } ?? root }

    /// The meaning of a node; nil for a text.
    func element(_ node: Index) -> WordElement? { elements[node] }

    /// The number behind that of the last node inside a node.
    func end(of node: Index) -> Index { Int(ends[node]) }

    /// Whether the node is an element of the main namespace with this local name.
    func isElement(_ node: Index, _ local: String) -> Bool {
        guard elements[node] != nil else { return false }
        let name = tree.name(of: nodes[node])
        return prefixes.contains { name.utf8.count == $0.utf8.count + local.utf8.count && name == $0 + local }
    }

    /// The name of an element without its prefix.
    func localName(_ node: Index) -> Substring {
        let name = tree.name(of: nodes[node])
        return name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// The value of an attribute of the main namespace; nil without it.
    func attribute(_ local: String, of node: Index) -> String? {
        for prefix in prefixes {
            if let value = tree.attribute(prefix + local, of: nodes[node]) { return value }
        }
        return nil
    }

    /// The value of an attribute by its whole name, prefix included.
    func plainAttribute(_ name: String, of node: Index) -> String? { tree.attribute(name, of: nodes[node]) }

    /// The value of an attribute by its local name, whatever its namespace.
    func anyAttribute(_ local: String, of node: Index) -> String? {
        tree.attributes(of: nodes[node]).first { $0.name == local || $0.name.hasSuffix(":" + local) }?.value
    }

    /// The `val` of a node.
    func value(of node: Index) -> String? { attribute("val", of: node) }

    /// The first child element with this local name.
    func child(_ local: String, of node: Index) -> Index? { children(of: node).first { isElement($0, local) } }

    /// The child element with this meaning.
    func child(_ element: WordElement, of node: Index) -> Index? {
        let end = end(of: node)
        var child = node + 1
        while child < end {
            if elements[child] == element { return child }
            child = self.end(of: child)
        }
        return nil
    }

    /// The `val` of the first child element with this local name; nil without the child or its value.
    func childValue(_ local: String, of node: Index) -> String? {
        child(local, of: node).flatMap { value(of: $0) }
    }

    /// Whether a node has a child with this local name that is not switched off.
    func isOn(_ local: String, in node: Index) -> Bool { toggle(local, in: node) ?? false }

    /// What a switch among the children of a node says: nil without it, true when it has no value.
    func toggle(_ local: String, in node: Index) -> Bool? {
        child(local, of: node).map { !["0", "false", "off", "none"].contains(value(of: $0) ?? "1") }
    }

    /// The nodes directly inside.
    func children(of node: Index) -> WordChildren {
        WordChildren(tree: self, upcoming: node + 1, end: end(of: node))
    }

    /// The nodes inside a node, in order.
    func descendants(of node: Index) -> Range<Index> { node + 1..<end(of: node) }

    /// The characters of a text.
    func text(of node: Index) -> String { tree.text(of: nodes[node]) }

    /// Calls `body` with each character of a text.
    func forEachScalar(of node: Index, _ body: (Unicode.Scalar) -> Void) {
        tree.forEachScalar(of: node) { scalar, _ in body(scalar) }
    }

    /// Whether elements nested deeper than the tree can hold.
    var wentTooDeep: Bool { tree.excess.contains(.depth) }
}

/// The nodes directly inside another.
struct WordChildren: Sequence, IteratorProtocol {
    fileprivate let tree: WordTree
    fileprivate var upcoming: WordTree.Index
    fileprivate let end: WordTree.Index

    /// The next of them.
    mutating func next() -> WordTree.Index? {
        guard upcoming < end else { return nil }
        defer { upcoming = tree.end(of: upcoming) }
        return upcoming
    }
}
