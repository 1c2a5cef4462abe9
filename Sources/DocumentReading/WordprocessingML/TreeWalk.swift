// Goes through the nodes inside an element without recursion.

/// A walk over all nodes inside an element, in the order of the document, that can leave out what is inside a node.
struct TreeWalk {
    private let tree: WordTree
    private let end: WordTree.Index?
    private var current: WordTree.Index
    private var upcoming: WordTree.Index?

    /// A walk over what is inside `container`.
    init(_ tree: WordTree, inside container: WordTree.Index) {
        self.tree = tree
        end = tree.following(container)
        current = container
        upcoming = tree.firstChild(of: container)
    }

    /// The next node; nil at the end.
    mutating func next() -> WordTree.Index? {
        guard let node = upcoming, end.map({ node < $0 }) ?? true else { return nil }
        current = node
        upcoming = tree.firstChild(of: node) ?? tree.following(node)
        return node
    }

    /// Leaves out what is inside the node that came last.
    mutating func skip() { upcoming = tree.following(current) }
}
