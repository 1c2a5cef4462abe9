// Tells what the elements of a part mean, by the namespaces that hold where they stand.

import Markup

/// One pass over a tree that follows the declarations of namespaces, wherever they are made.
struct NamespaceScanner {
    /// The meaning of each node; nil for a text.
    private(set) var elements: [WordElement?] = []
    /// The vocabulary of each node.
    private(set) var namespaces: [WordNamespace] = []
    /// The prefixes that stand for the main namespace anywhere, colon included, as its attributes carry them.
    private(set) var mainPrefixes: [String] = []

    /// More prefixes for one namespace are a joke; attributes are then known by their local names.
    static let prefixLimit = 8

    private let tree: MarkupTree
    /// The number of the prefix of each name, and the name without it.
    private var parts: [(prefix: Int, local: Substring)] = []
    /// The number of the prefix that an attribute declares, by the number of its name.
    private var declared: [Int: Int] = [:]
    private var numbers: [Substring: Int] = [:]
    private var prefixes: [Substring] = []
    /// What each prefix stands for at the place the pass has come to.
    private var bindings: [WordNamespace] = []
    /// Declarations to take back behind a node.
    private var scopes: [(end: Int, prefix: Int, former: WordNamespace)] = []
    private var ignorable: Set<Int> = []
    /// The last meaning looked up for each name: a name nearly always stands for one thing in a file.
    private var known: [(namespace: WordNamespace, element: WordElement)?] = []

    /// Reads a tree.
    init(_ tree: MarkupTree) {
        self.tree = tree
        let names = tree.allNames
        for (number, name) in names.enumerated() {
            let colon = name.firstIndex(of: ":")
            let prefix = colon.map { name[..<$0] } ?? ""
            let local = colon.map { name[name.index(after: $0)...] } ?? name[...]
            parts.append((self.number(of: prefix), local))
            if name == "xmlns" { declared[number] = self.number(of: "") }
            if prefix == "xmlns" { declared[number] = self.number(of: local) }
        }
        known = Array(repeating: nil, count: names.count)
        elements.reserveCapacity(tree.nodes.count)
        namespaces.reserveCapacity(tree.nodes.count)
        for number in bindings.indices where bindings[number] == .main { add(mainPrefix: number) }
        for number in tree.nodes.indices { visit(number) }
        // A longer prefix is the likelier: the default namespace is none for attributes.
        mainPrefixes.sort { $0.count > $1.count }
    }

    private mutating func number(of prefix: Substring) -> Int {
        if let number = numbers[prefix] { return number }
        numbers[prefix] = bindings.count
        prefixes.append(prefix)
        bindings.append(WordNamespace.customary[prefix] ?? .unknown)
        return bindings.count - 1
    }

    private mutating func add(mainPrefix number: Int) {
        let prefix = prefixes[number].isEmpty ? "" : prefixes[number] + ":"
        guard mainPrefixes.count < Self.prefixLimit, !mainPrefixes.contains(String(prefix)) else { return }
        mainPrefixes.append(String(prefix))
    }

    private mutating func visit(_ number: Int) {
        while let scope = scopes.last, scope.end <= number {
            bindings[scope.prefix] = scope.former
            scopes.removeLast()
        }
        let node = tree.nodes[number]
        guard node.kind == .element else {
            elements.append(node.kind == .text ? nil : .container)
            namespaces.append(.unknown)
            return
        }
        declare(by: number)
        let name = tree.nameNumber(of: number)
        let namespace = bindings[parts[name].prefix]
        var element = element(name, namespace)
        if element == .unknown, ignorable.contains(parts[name].prefix) { element = .ignorable }
        if element == .choice, !isUnderstood(number) { element = .foreignChoice }
        elements.append(element)
        namespaces.append(namespace)
    }

    private mutating func element(_ name: Int, _ namespace: WordNamespace) -> WordElement {
        if let known = known[name], known.namespace == namespace { return known.element }
        let element = WordCatalogue.element(namespace, parts[name].local)
        known[name] = (namespace, element)
        return element
    }

    /// Takes up the declarations that an element makes, and its list of what may be ignored.
    private mutating func declare(by number: Int) {
        var lists: [Range<Int>] = []
        tree.forEachAttribute(of: number) { name, value in
            if let prefix = declared[name] {
                let namespace = WordNamespace(String(decoding: tree.source[value], as: UTF8.self))
                scopes.append((tree.subtreeEnd(of: number), prefix, bindings[prefix]))
                bindings[prefix] = namespace
                if namespace == .main { add(mainPrefix: prefix) }
            } else if parts[name].local == "Ignorable" {
                lists.append(value)
            }
        }
        for list in lists {
            for prefix in String(decoding: tree.source[list], as: UTF8.self).split(whereSeparator: \.isWhitespace) {
                if let number = numbers[prefix] { ignorable.insert(number) }
            }
        }
    }

    /// Whether all vocabularies that a choice needs are known.
    private func isUnderstood(_ number: Int) -> Bool {
        var required: [Substring] = []
        tree.forEachAttribute(of: number) { name, value in
            guard parts[name].local == "Requires" else { return }
            required = String(decoding: tree.source[value], as: UTF8.self).split(whereSeparator: \.isWhitespace)
        }
        return !required.isEmpty
            && required.allSatisfy { prefix in
                (numbers[prefix].map { bindings[$0] } ?? WordNamespace.customary[prefix] ?? .unknown) != .unknown
            }
    }
}
