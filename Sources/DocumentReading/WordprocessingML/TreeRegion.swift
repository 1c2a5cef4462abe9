// A stretch of a tree that a walk is inside of, or not.

/// The nodes inside an element, for a walk that goes forwards only.
struct TreeRegion {
    private var isOpen = false
    private var end: WordTree.Index?

    /// Enters an element; all up to `end`, the first node behind it, is inside. Nil stands for the end of the document.
    mutating func open(until end: WordTree.Index?) {
        isOpen = true
        self.end = end
    }

    /// Whether a node that the walk has come to is still inside.
    func contains(_ node: WordTree.Index) -> Bool {
        isOpen && (end.map { node < $0 } ?? true)
    }
}
