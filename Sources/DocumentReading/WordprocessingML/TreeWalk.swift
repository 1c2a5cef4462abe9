// Goes through the nodes inside an element without recursion.

/// A walk over nodes that follow each other, in the order of the document, that can leave out what is inside a node.
struct TreeWalk {
    /// The first node behind the walk.
    let end: WordTree.Index
    private var upcoming: WordTree.Index

    /// A walk over what is inside `container`.
    init(_ tree: WordTree, inside container: WordTree.Index) {
        self.init(over: container + 1..<tree.end(of: container))
    }

    /// A walk over a node and what is inside.
    init(_ tree: WordTree, from node: WordTree.Index) {
        self.init(over: node..<tree.end(of: node))
    }

    private init(over nodes: Range<WordTree.Index>) {
        upcoming = nodes.lowerBound
        end = nodes.upperBound
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
