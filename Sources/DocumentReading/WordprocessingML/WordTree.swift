// A part of a document as a tree whose elements are known by their meaning.

import Markup
import ReportModel

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
    private let namespaces: [WordNamespace]
    private let ends: [Int32]
    /// The prefixes that attributes of the main namespace may have, colon included.
    private let prefixes: [String]

    /// Reads what the elements of a tree mean. Of alternate content all branches but the one to read become
    /// ``WordElement/unchosen``.
    init(_ tree: MarkupTree) {
        self.tree = tree
        nodes = [tree.root] + tree.descendants(of: tree.root)
        let scanner = NamespaceScanner(tree)
        prefixes = scanner.mainPrefixes.contains("") ? scanner.mainPrefixes : scanner.mainPrefixes + [""]
        namespaces = scanner.namespaces
        ends = tree.nodes.indices.map { Int32(truncatingIfNeeded: tree.subtreeEnd(of: $0)) }
        var elements = scanner.elements
        Self.choose(&elements, tree)
        self.elements = elements
    }

    /// Marks the branches of alternate content that are not to be read: all but the first choice that is understood, else
    /// all but the fallback. Where there is no fallback either, what is not understood is better than nothing: it is
    /// read as any unknown element is.
    private static func choose(_ elements: inout [WordElement?], _ tree: MarkupTree) {
        for number in elements.indices where elements[number] == .alternateContent {
            var branches: [Int] = []
            var branch = number + 1
            while branch < tree.subtreeEnd(of: number) {
                if [.choice, .foreignChoice, .fallback].contains(elements[branch]) { branches.append(branch) }
                branch = tree.subtreeEnd(of: branch)
            }
            let chosen =
                branches.first { elements[$0] == .choice } ?? branches.first { elements[$0] == .fallback }
                ?? branches.first
            for branch in branches {
                elements[branch] =
                    branch != chosen ? .unchosen : elements[branch] == .foreignChoice ? .unknown : .container
            }
        }
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
        guard elements[node] != nil, namespaces[node] == .main else { return false }
        return Self.hasLocalName(tree.name(of: nodes[node]), local)
    }

    private static func hasLocalName(_ name: String, _ local: String) -> Bool {
        let excess = name.utf8.count - local.utf8.count
        guard excess >= 0, name.hasSuffix(local) else { return false }
        return excess == 0 || name.utf8.dropLast(local.utf8.count).last == UInt8(ascii: ":")
    }

    /// The name of an element without its prefix.
    func localName(_ node: Index) -> Substring {
        let name = tree.name(of: nodes[node])
        return name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// The name of an element as the file has it.
    func name(_ node: Index) -> String { tree.name(of: nodes[node]) }

    /// The element that a node is directly in.
    func parent(of node: Index) -> Index { tree.parentNumber(of: node) }

    /// The value of an attribute of the main namespace; nil without it.
    func attribute(_ local: String, of node: Index) -> String? {
        for prefix in prefixes {
            if let value = tree.attribute(prefix + local, of: nodes[node]) { return value }
        }
        return prefixes.count > NamespaceScanner.prefixLimit ? anyAttribute(local, of: node) : nil
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

    /// The first child element with this local name, whatever its namespace.
    func anyChild(_ local: String, of node: Index) -> Index? {
        children(of: node).first { elements[$0] != nil && Self.hasLocalName(tree.name(of: nodes[$0]), local) }
    }

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

    /// Whether there are more paragraphs, rows and cells, or more text, than a report can have.
    var holdsTooMuch: Bool {
        if tree.excess.contains(.nodes) { return true }
        let pieces = elements.count { $0 == .paragraph || $0 == .row || $0 == .cell }
        if pieces > SourceLimits.pieces { return true }
        var characters = 0
        for number in elements.indices where elements[number] == nil {
            characters += tree.source[tree.sourceRange(of: number)].count { $0 > 0x20 && $0 & 0xC0 != 0x80 }
        }
        return characters > SourceLimits.characters
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
