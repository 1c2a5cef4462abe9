// Two reports that are compared are of one body.
//
// Basis: official; every body reports for itself.

import ReportDiffing
import ReportModel

/// Compares the names of the bodies.
enum IdentityAgencyRule: YearPairRule {
    static let description = RuleDescription(
        "identity.agency", .warning, .official,
        "两份报告属于不同的机关。", "The two reports are of different bodies.")

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        guard let before = old.report.agency, let after = new.report.agency, !before.isEmpty, !after.isEmpty,
            !ModeChooser.isSameAgency(before, after), !IdentityScopeRule.isSamePlace(before, after)
        else { return }
        outcome.add(
            Fault(
                description, message(before, after), location: new.report.title?.location, place: .report,
                key: "agency", words: "\(before)|\(after)"))
    }

    private static func message(_ old: String, _ new: String) -> Message {
        Message(
            chinese: "两份报告的机关不同：“\(old)”与“\(new)”，所列变化不是同一机关的变化。",
            english:
                "The reports are of different bodies, “\(old)” and “\(new)”; their differences are no changes of one body."
        )
    }
}
