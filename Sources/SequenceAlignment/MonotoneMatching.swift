// Pairs the elements of a gap by similarity without letting two pairs cross.

/// The order-preserving matching of greatest total similarity.
///
/// Scores are compared in millionths, so that sums are exact. Where two matchings are equally good, the answer
/// depends on which side is called old; callers that need the mirror image orient their input first.
public struct MonotoneMatching: Sendable {
    /// Most scores asked for. A gap of 500 by 500 passages is matched in full; beyond, only a band of this area
    /// around the diagonal.
    public static let cellLimit = 250_000
    /// The band never becomes narrower than this on either side, so that work stays proportional to the longer side.
    public static let narrowestBand = 8

    /// The pairs, ascending on both sides.
    public let pairs: [IndexPair]
    /// Whether only a band was looked at.
    public let isBounded: Bool

    /// Matches `oldCount` with `newCount` elements.
    ///
    /// - Parameters:
    ///   - floor: Pairs that score less are left unmatched.
    ///   - score: Similarity of old element `i` and new element `j`, 0…1; asked at most once a pair.
    public init(
        oldCount: Int, newCount: Int, floor: Double,
        cellLimit: Int = Self.cellLimit, score: (_ old: Int, _ new: Int) -> Double
    ) {
        guard oldCount > 0, newCount > 0 else {
            (pairs, isBounded) = ([], false)
            return
        }
        let longer = max(oldCount, newCount)
        isBounded =
            oldCount.multipliedReportingOverflow(by: newCount).overflow
            || oldCount * newCount > cellLimit
        let band = isBounded ? max(cellLimit / (2 * longer), Self.narrowestBand) : longer
        let rows = (0...oldCount).map {
            Self.columns(row: $0, oldCount: oldCount, newCount: newCount, band: band)
        }
        pairs = Self.best(rows: rows, floor: floor, score: score)
    }

    /// The new positions 0…newCount inside the band beside an old position 0…oldCount.
    private static func columns(row: Int, oldCount: Int, newCount: Int, band: Int) -> ClosedRange<Int> {
        let middle = row * newCount / oldCount
        let reach = band * max(newCount, oldCount) / oldCount + 1
        return max(0, middle - reach)...min(newCount, middle + reach)
    }

    private enum Step: UInt8 { case skipOld, skipNew, pair }

    private static func best(
        rows: [ClosedRange<Int>], floor: Double, score: (Int, Int) -> Double
    ) -> [IndexPair] {
        var steps = [[Step](repeating: .skipNew, count: rows[0].count)]
        var above = [Int](repeating: 0, count: rows[0].count)
        for row in 1..<rows.count {
            let upper = rows[row - 1]
            var totals: [Int] = []
            var marks: [Step] = []
            for column in rows[row] {
                var best = (total: -1, step: Step.skipOld)
                if upper.contains(column) { best.total = above[column - upper.lowerBound] }
                if upper.contains(column - 1) {
                    let similarity = score(row - 1, column - 1)
                    let total = above[column - 1 - upper.lowerBound] + ExactScore.millionths(similarity)
                    if similarity >= floor, total >= best.total { best = (total, .pair) }
                }
                if let left = totals.last, left > best.total { best = (left, .skipNew) }
                totals.append(best.total)
                marks.append(best.step)
            }
            steps.append(marks)
            above = totals
        }
        return pairs(rows: rows, steps: steps)
    }

    private static func pairs(rows: [ClosedRange<Int>], steps: [[Step]]) -> [IndexPair] {
        var pairs: [IndexPair] = []
        var row = rows.count - 1
        var column = rows[row].upperBound
        while row > 0 {
            switch steps[row][column - rows[row].lowerBound] {
            case .skipOld: row -= 1
            case .skipNew: column -= 1
            case .pair:
                row -= 1
                column -= 1
                pairs.append(IndexPair(old: row, new: column))
            }
        }
        return pairs.reversed()
    }
}
