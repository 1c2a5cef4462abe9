// Goes through the nodes inside an element without recursion.

/// A walk over all nodes inside an element, in the order of the document, that can leave out what is inside a node.
struct TreeWalk {
    private let end: WordTree.Index
    private var upcoming: WordTree.Index

    /// A walk over what is inside `container`.
    init(_ tree: WordTree, inside container: WordTree.Index) {
        end = tree.end(of: container)
        upcoming = container + 1
    }

    /// The next node; nil at the end.
    mutating func next() -> WordTree.Index? {
        guard upcoming < end else { return nil }
        defer { upcoming += 1 }
        return upcoming
    }

    /// Goes on at a later node.
    mutating func skip(to node: WordTree.Index) { upcoming = max(upcoming, node) }
}
