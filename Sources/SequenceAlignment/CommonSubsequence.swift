// The longest common subsequence of two symbol sequences, found with bounded effort.

/// Pairs of equal symbols that keep their order on both sides, as many as the effort allows.
///
/// This is the greedy algorithm of E. W. Myers, "An O(ND) Difference Algorithm and Its Variations" (1986),
/// in its linear-space form: each box is cut where the searches from both of its corners meet.
/// Exchanging `old` and `new` gives the mirrored pairs.
public struct CommonSubsequence: Sendable {
    /// The pairs, ascending on both sides.
    public let pairs: [IndexPair]
    /// Whether some search was cut short, so that a longer common subsequence may exist.
    public let isBounded: Bool
    /// Steps of the inner loops, the measure of the work done.
    public let steps: Int

    /// Compares two sequences.
    ///
    /// - Parameter effort: The most edits that one search looks past from either end of a box. The work is at most
    ///   proportional to the symbols times the effort; up to `2 * effort` edits the answer is the longest.
    public init(old: [Int], new: [Int], effort: Int) {
        // Ties are broken the same way for both directions by always working on the same orientation.
        let isSwapped = new.lexicographicallyPrecedes(old)
        var search = SnakeSearch(
            left: isSwapped ? new : old, right: isSwapped ? old : new, effort: Swift.max(effort, 1))
        let found = search.run()
        pairs = isSwapped ? found.map(\.mirrored) : found
        isBounded = search.isBounded
        steps = search.steps
    }
}
