// A pairing of passages of the two reports.

/// Passages of both sides that are the same, or versions of one another.
struct PassageMatch: Hashable {
    /// Indexes of the old passages; empty for an added one.
    let old: Range<Int>
    /// Indexes of the new passages; empty for a removed one.
    let new: Range<Int>
    /// Whether the pair stands off the common order or in different sections.
    let isMoved: Bool

    init(old: Range<Int>, new: Range<Int>, isMoved: Bool = false) {
        self.old = old
        self.new = new
        self.isMoved = isMoved
    }

    init(_ old: Int, _ new: Int, isMoved: Bool = false) {
        self.init(old: old..<old + 1, new: new..<new + 1, isMoved: isMoved)
    }

    /// The same pairing seen from the other side.
    var mirrored: PassageMatch { PassageMatch(old: new, new: old, isMoved: isMoved) }
}
