// Chooses, among candidate pairs, those worth most together, each element used once.

/// A one-to-one assignment of greatest total score.
///
/// Candidates fall into groups that share no element. A group is solved exactly while it is small;
/// a larger one takes its pairs by descending score, nearest first, then in reading order.
public struct BestAssignment: Sendable {
    /// Most elements on either side of a group that is solved exactly; the work is their cube.
    public static let exactLimit = 64

    /// The chosen pairs, ascending by old index.
    public let pairs: [IndexPair]
    /// Whether some group was too large for the exact solution.
    public let isBounded: Bool

    /// Chooses among the candidates; of several for the same pair the best counts.
    public init(candidates: [AssignmentCandidate], exactLimit: Int = Self.exactLimit) {
        let worthwhile = candidates.filter { $0.weight > 0 }.sorted(by: Self.isPreferred)
        var chosen: [IndexPair] = []
        var isBounded = false
        for group in AssignmentGroups.groups(of: worthwhile) {
            if Set(group.map(\.pair.old)).count <= exactLimit,
                Set(group.map(\.pair.new)).count <= exactLimit
            {
                chosen += HungarianMethod.pairs(of: group)
            } else {
                isBounded = true
                chosen += Self.greedy(group)
            }
        }
        pairs = chosen.sorted()
        self.isBounded = isBounded
    }

    private static func isPreferred(_ left: AssignmentCandidate, _ right: AssignmentCandidate) -> Bool {
        if left.weight != right.weight { return left.weight > right.weight }
        let (near, far) = (abs(left.pair.old - left.pair.new), abs(right.pair.old - right.pair.new))
        if near != far { return near < far }
        return left.pair < right.pair
    }

    /// Takes candidates in order as long as both of their elements are free.
    private static func greedy(_ candidates: [AssignmentCandidate]) -> [IndexPair] {
        var usedOld: Set<Int> = []
        var usedNew: Set<Int> = []
        var pairs: [IndexPair] = []
        for candidate in candidates
        where !usedOld.contains(candidate.pair.old) && !usedNew.contains(candidate.pair.new) {
            usedOld.insert(candidate.pair.old)
            usedNew.insert(candidate.pair.new)
            pairs.append(candidate.pair)
        }
        return pairs
    }
}
