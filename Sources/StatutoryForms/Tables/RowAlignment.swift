// Which row of values is which row of the form.

import ReportModel

/// The least-cost alignment of value rows with the rows of one edition of a table.
struct RowAlignment {
    /// A pairing of a row of the form with a row of values.
    struct Match {
        /// Index of the value row.
        let row: Int
        /// How well its label fits, 0 to 1; nil when it has none.
        let labelScore: Double?
        /// Whether it stands elsewhere than the form has it.
        let isOutOfOrder: Bool
    }

    // Costs, in units of "a completely wrong label counts two": leaving a row out on either side costs more than half
    // of that, so that two rows in exchanged order are left out and found again by label, while a single odd label
    // between good neighbours is kept in place (行政许可 printed where 行政强制 stands scores a third).
    static let wrongLabelCost = 2.0
    static let foreignLabelCost = 2.7
    static let foreignLabelScore = 0.2
    static let noLabelCost = 0.9
    static let skipCost = 1.25
    static let missingValueCost = 0.12
    static let extraValueCost = 0.3
    /// A row found away from its place must carry a label that is nearly the form's.
    static let reorderScore = 0.8

    /// The pairing of each row of the form; nil where the source has no such row.
    private(set) var matches: [Match?]
    /// Total cost, for choosing between editions.
    let cost: Double

    /// Aligns value rows with the form; `columnCount` is the number of values the form's row has in this source.
    init(_ rows: [ValueRow], with form: TableForm, columnCount: (FormRow) -> Int) {
        var scorer = RowLabelScorer(form: form)
        let scores = rows.map { scorer.scores(of: $0) }
        let counts = form.rows.map(columnCount)
        let owners = Self.owners(scores)
        let isHeaded = rows.map(\.isHeaded)
        let printedCounts = rows.map { $0.values.count { !$0.isBlank } }
        func matchCost(_ row: Int, _ place: Int) -> Double {
            if isHeaded[row] { return .infinity }
            let difference = rows[row].glued != nil ? 0 : printedCounts[row] - counts[place]
            let countCost =
                difference > 0
                ? min(Double(difference) * Self.extraValueCost, 1.2)
                : min(Double(-difference) * Self.missingValueCost, 0.6)
            guard let score = scores[row]?[place] else { return Self.noLabelCost + countCost }
            let isOwned = owners[row].map { $0 != place } ?? false
            if score < Self.foreignLabelScore || isOwned { return Self.foreignLabelCost + countCost }
            return Self.wrongLabelCost * (1 - score) + countCost
        }
        var table = [[Double]](
            repeating: [Double](repeating: 0, count: form.rows.count + 1), count: rows.count + 1)
        for place in 0..<form.rows.count { table[0][place + 1] = table[0][place] + Self.skipCost }
        for row in rows.indices {
            table[row + 1][0] = table[row][0] + Self.skipCost
            for place in form.rows.indices {
                table[row + 1][place + 1] = min(
                    table[row][place] + matchCost(row, place),
                    min(table[row][place + 1], table[row + 1][place]) + Self.skipCost)
            }
        }
        cost = table[rows.count][form.rows.count]
        matches = Array(repeating: nil, count: form.rows.count)
        var row = rows.count
        var place = form.rows.count
        while row > 0, place > 0 {
            let here = table[row][place]
            if here == table[row - 1][place - 1] + matchCost(row - 1, place - 1) {
                matches[place - 1] = Match(
                    row: row - 1, labelScore: scores[row - 1]?[place - 1], isOutOfOrder: false)
                row -= 1
                place -= 1
            } else if here == table[row - 1][place] + Self.skipCost {
                row -= 1
            } else {
                place -= 1
            }
        }
        placeReordered(rows, scores)
    }

    /// The row of the form whose exact label a value row carries, where no other value row carries it too: 行政许可
    /// printed twice may stand for 行政强制 once, printed once it stands for nothing else.
    private static func owners(_ scores: [[Double]?]) -> [Int?] {
        let exact = scores.map { $0?.firstIndex { $0 >= 0.999 } }
        let counts = exact.reduce(into: [Int: Int]()) { if let place = $1 { $0[place, default: 0] += 1 } }
        return exact.map { place in place.flatMap { counts[$0] == 1 ? $0 : nil } }
    }

    private mutating func placeReordered(_ rows: [ValueRow], _ scores: [[Double]?]) {
        for place in matches.indices where matches[place] == nil {
            let taken = Set(matches.compactMap { $0?.row })
            let best = rows.indices.filter { !taken.contains($0) }
                .max { (scores[$0]?[place] ?? 0, -$0) < (scores[$1]?[place] ?? 0, -$1) }
            if let best, let score = scores[best]?[place], score >= Self.reorderScore {
                matches[place] = Match(row: best, labelScore: score, isOutOfOrder: true)
            }
        }
    }
}
