// A pair that may be chosen, with what choosing it is worth.

/// A possible pair of an assignment.
public struct AssignmentCandidate: Sendable, Equatable {
    /// The two elements.
    public let pair: IndexPair
    /// What the pair is worth; candidates worth nothing or less are never chosen.
    public let score: Double

    /// A possible pair of old element and new element.
    public init(old: Int, new: Int, score: Double) {
        pair = IndexPair(old: old, new: new)
        self.score = score
    }

    var weight: Int { ExactScore.millionths(score) }
}
