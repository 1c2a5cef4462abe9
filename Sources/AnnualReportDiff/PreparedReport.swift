// A report with all that can be worked out before it is known what it is compared with.

import ReportChecking
import ReportDiffing

/// A report ready for any number of comparisons.
package struct PreparedReport: Sendable {
    /// The report with its file.
    package let file: ReportFile
    let passages: ComparablePassages
    let examined: ExaminedReport

    /// Prepares a report.
    package init(_ file: ReportFile) {
        self.file = file
        let narrative = Narrative(file.report)
        passages = ComparablePassages(narrative.passages)
        examined = ExaminedReport(file.report, narrative: narrative)
    }
}
