// Chooses the figures of a comparison that moved most.

import ReportDiffing
import ReportModel

/// Ranks changed figures by the square of the difference over the sum of both: a difference of counts counts for more
/// the larger it is, and for less the larger the counts are, because large ones waver more from year to year. So 1000→300
/// comes before 0→12, and 0→12 before 5000→5200.
enum MoveRanking {
    /// How many figures an overview names.
    static let maximum = 3

    /// The figures that moved most among the rows' totals; rows that an overview shows anyway are left out, and so are
    /// applicants one by one, who would only repeat their total.
    static func largest(in result: ChangeReport) -> [FigureMove] {
        let weighed = result.diff.cells.compactMap { change -> (move: FigureMove, weight: Double)? in
            guard isCandidate(change), let weight = weight(change) else { return nil }
            return (FigureMove(change), weight)
        }
        // Equal weights keep the form's order.
        return weighed.enumerated().sorted { left, right in
            (right.element.weight, left.offset) < (left.element.weight, right.offset)
        }.prefix(maximum).map(\.element.move)
    }

    private static func isCandidate(_ change: CellChange) -> Bool {
        guard change.cause == .value, !change.address.isExtra else { return false }
        switch change.address.table {
        // 本年增/减 is a difference already, of which another difference tells nobody anything.
        case .proactive: return change.address.column != "itemChange"
        case .requests:
            return change.address.column == "total" && !ComparisonDigest.keyRows.contains(change.address.row)
                // Last year's figure of the row that is carried over says the same.
                && change.address.row != "carriedIn"
        case .proceedings: return change.address.column == "total"
        }
    }

    private static func weight(_ change: CellChange) -> Double? {
        guard let delta = change.delta, let new = change.new?.number,
            let difference = Double(delta.absolute.description), let now = Double(new.description), difference != 0
        else { return nil }
        let scale = scale(of: change)
        let before = now - difference
        let sum = abs(now) + abs(before)
        return sum > 0 ? difference * difference / sum * scale : nil
    }

    /// Amounts weigh by their 万元, the form's unit, whatever unit is printed.
    private static func scale(of change: CellChange) -> Double {
        switch change.new?.unit {
        case .yuan: 0.0001
        case .hundredMillionYuan: 10000
        default: 1
        }
    }
}
