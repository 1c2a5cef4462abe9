// Makes a series of chosen reports and of what was found in and between them.

import ReportDiffing
import ReportModel

/// Puts a series together.
package enum SeriesBuilder {
    /// The series of chosen reports; `check` is the check of the same reports, `carriedOver` measured from each of them
    /// to the next.
    package static func series(
        of selection: SeriesSelection, check: CheckReport, carriedOver: [YearCarriedOver]
    ) -> YearSeries {
        let reports = selection.files.map(\.report)
        let figures = FigureFollower(reports)
        let findings = YearFinding.all(of: check)
        return YearSeries(
            agency: reports.last?.agency ?? "", files: selection.files, rows: figures.rows, carriedOver: carriedOver,
            findings: findings, chains: ChainReader(reports, findings).chains(),
            recurring: RecurrenceFinder.recurring(findings), repeated: RepetitionFinder.repeated(reports),
            notes: selection.notes + figures.notes)
    }
}
