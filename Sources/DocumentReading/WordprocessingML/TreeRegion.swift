// A stretch of a tree that a walk is inside of, or not.

/// The nodes inside an element, for a walk that goes forwards only.
struct TreeRegion {
    private var end: WordTree.Index = 0

    /// A region that no walk is inside of yet.
    init() {}

    /// The region up to `end`, the first node behind it.
    init(until end: WordTree.Index) { self.end = end }

    /// Enters an element; all up to `end`, the first node behind it, is inside.
    mutating func open(until end: WordTree.Index) { self.end = end }

    /// Whether a node that the walk has come to is still inside.
    func contains(_ node: WordTree.Index) -> Bool { node < end }
}
