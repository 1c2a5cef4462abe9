// A part of a document as a tree whose elements are known by their meaning.

import Markup

/// The XML of a part, read through its namespaces.
struct WordTree {
    /// A place among the nodes.
    typealias Index = MarkupNode.Index

    private let tree: MarkupTree
    private let elements: [String: WordElement]
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

    /// Reads the declarations of a tree's outermost element.
    init(_ tree: MarkupTree) {
        self.tree = tree
        var elements: [String: WordElement] = [:]
        var prefixes: [String] = []
        let outermost = tree.children(of: tree.root).first { tree[$0].kind == .element }
        for attribute in outermost.map({ tree.attributes(of: $0) }) ?? [] where attribute.name.hasPrefix("xmlns") {
            guard let namespace = Namespace(attribute.value) else { continue }
            let name = attribute.name.dropFirst("xmlns:".count)
            let prefix = name.isEmpty ? "" : name + ":"
            for (local, element) in namespace.elements { elements[prefix + local] = element }
            if namespace == .main { prefixes.append(prefix) }
        }
        if prefixes.isEmpty {
            // Nothing declared: the customary prefixes stand for themselves.
            for (local, element) in WordElement.main { elements["w:" + local] = element }
            for (local, element) in WordElement.compatibility { elements["mc:" + local] = element }
            prefixes = ["w:"]
        }
        self.elements = elements
        self.prefixes = prefixes.sorted { $0.count > $1.count }
    }

    /// The document itself, which all else is inside.
    var root: Index { tree.root }

    /// The meaning of a node; nil for a text.
    func element(_ node: Index) -> WordElement? {
        tree[node].kind == .text ? nil : elements[tree.name(of: node)] ?? .other
    }

    /// Whether the node is an element of the main namespace with this local name.
    func isElement(_ node: Index, _ local: String) -> Bool {
        let name = tree.name(of: node)
        return prefixes.contains { name.utf8.count == $0.utf8.count + local.utf8.count && name == $0 + local }
    }

    /// The name of an element without its prefix.
    func localName(_ node: Index) -> Substring {
        let name = tree.name(of: node)
        return name.lastIndex(of: ":").map { name[name.index(after: $0)...] } ?? name[...]
    }

    /// The value of an attribute of the main namespace; nil without it.
    func attribute(_ local: String, of node: Index) -> String? {
        for prefix in prefixes {
            if let value = tree.attribute(prefix + local, of: node) { return value }
        }
        return nil
    }

    /// The value of an attribute by its whole name, prefix included.
    func plainAttribute(_ name: String, of node: Index) -> String? { tree.attribute(name, of: node) }

    /// The value of an attribute by its local name, whatever its namespace.
    func anyAttribute(_ local: String, of node: Index) -> String? {
        tree.attributes(of: node).first { $0.name == local || $0.name.hasSuffix(":" + local) }?.value
    }

    /// The `val` of a node.
    func value(of node: Index) -> String? { attribute("val", of: node) }

    /// The first child element with this local name.
    func child(_ local: String, of node: Index) -> Index? {
        tree.children(of: node).first { tree[$0].kind == .element && isElement($0, local) }
    }

    /// The child element with this meaning.
    func child(_ element: WordElement, of node: Index) -> Index? {
        tree.children(of: node).first { self.element($0) == element }
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

    /// The element, or the document, that a node is in.
    func parent(of node: Index) -> Index? { tree.parent(of: node) }

    /// Whether a branch of alternate content is the one to read: the first choice, or the fallback without any.
    func isChosen(_ branch: Index) -> Bool {
        guard let parent = parent(of: branch) else { return true }
        return child(.choice, of: parent).map { $0 == branch } ?? true
    }

    /// The nodes directly inside.
    func children(of node: Index) -> some Sequence<Index> { tree.children(of: node) }

    /// The first node directly inside.
    func firstChild(of node: Index) -> Index? { tree.firstChild(of: node) }

    /// The first node behind all that is inside a node; nil at the end.
    func following(_ node: Index) -> Index? { tree.following(node) }

    /// The nodes inside a node, in order.
    func descendants(of node: Index) -> some BidirectionalCollection<Index> { tree.descendants(of: node) }

    /// The characters of a text.
    func text(of node: Index) -> String { tree.text(of: node) }

    /// Whether elements nested deeper than the tree can hold.
    var wentTooDeep: Bool { tree.excess.contains(.depth) }
}
