// A report read for contradictions, before it is known what it is compared with.

import ReportDiffing
import ReportModel

/// A report with what its sentences claim and what does not add up within it.
///
/// It depends on the one report alone, so that both sides of a comparison can be examined at once.
public struct ExaminedReport: Sendable {
    let subject: CheckedReport
    let outcome: CheckOutcome

    /// Examines a report.
    public init(_ report: Report) { self.init(report, narrative: Narrative(report)) }

    /// Examines a report whose passages are known already.
    package init(_ report: Report, narrative: Narrative) {
        subject = CheckedReport(report, narrative: narrative)
        outcome = ReportChecker.outcome(of: subject)
    }
}
