// A comparison in one row: how much changed, what does not add up, and which figures moved.

import ReportDiffing
import ReportModel

/// What an overview says of one comparison.
struct ComparisonDigest {
    let result: ChangeReport
    /// New requests, all dealt with, carried over: what a reader asks of any report first.
    let keyFigures: [FigureMove]
    /// The other figures that moved most, the first one most.
    let moves: [FigureMove]

    /// The rows of table 三 that every overview shows, by their totals.
    static let keyRows = ["new", "total", "carriedOut"]

    init(_ result: ChangeReport) {
        self.result = result
        keyFigures = Self.keyRows.map { row in
            FigureMove(result, CellAddress(.requests, row, "total"))
        }
        moves = MoveRanking.largest(in: result)
    }

    /// The body, by the new report first.
    var agency: String { result.new.report.agency ?? result.old.report.agency ?? "" }

    /// The findings that stand in the new report, by severity.
    func findings(_ severity: Finding.Severity) -> Int {
        result.findings.count { $0.side != .old && $0.severity == severity }
    }
}
