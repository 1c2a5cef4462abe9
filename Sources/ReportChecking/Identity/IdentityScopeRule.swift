// A government office's own report is not the summary of its whole government.
//
// Basis: official; the notice of 2019 tells the two apart.

import ReportModel
import UnicodeText

/// Tells an office's report from a government's.
enum IdentityScopeRule: YearPairRule {
    static let description = RuleDescription(
        "identity.scope", .warning, .official,
        "一份是政府办公厅（室）本机关的报告，另一份是同一地方全政府的汇总报告，范围不同。",
        "One is a government office's own report, the other the summary of the whole government of the same place.")

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        guard let before = old.report.agency, let after = new.report.agency, isSamePlace(before, after) else { return }
        outcome.add(
            Fault(
                description, message(before, after), location: new.report.title?.location, place: .report,
                key: "scope", words: "\(before)|\(after)"))
    }

    /// Whether one name is a government's office and the other its whole government, of the same place.
    static func isSamePlace(_ old: String, _ new: String) -> Bool {
        let before = AgencyName(old)
        let after = AgencyName(new)
        guard let first = before.governmentPlace, let second = after.governmentPlace, before.isOffice != after.isOffice
        else {
            return false
        }
        return first == second || first.closes(with: second) || second.closes(with: first)
    }

    private static func message(_ old: String, _ new: String) -> Message {
        Message(
            chinese: "“\(old)”与“\(new)”范围不同：一份是办公厅（室）本机关的报告，一份是全政府的汇总报告，数字不可直接比较。",
            english:
                "“\(old)” and “\(new)” differ in scope: an office's own report beside a whole government's summary; their figures are not comparable."
        )
    }
}
