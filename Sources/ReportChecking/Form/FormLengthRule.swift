// Section 一 has about a thousand characters at most.
//
// Basis: official (原则上不超过一千字, 国办公开办函〔2021〕30号), for reports of 2021 and later.

import ReportModel
import StatutoryForms

/// Measures section 一.
enum FormLengthRule: ReportRule {
    static let description = RuleDescription(
        "form.length", .notice, .official,
        "2021年度起：第一部分原则上不超过一千字。",
        "From report year 2021: section 一 has at most 1,000 characters, in principle.")

    /// 原则上不超过一千字.
    static let limit = 1000

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.isUnderNotice2021, let section = subject.report.sections.first(where: { $0.role == .overview })
        else { return }
        let count = section.paragraphs.reduce(0) { $0 + $1.source.scalars.count { !$0.isBlank } }
        guard count > limit else { return }
        outcome.add(
            Fault(
                description, message(count), expected: DecimalNumber(limit), actual: DecimalNumber(count),
                location: section.location, place: .section(.overview), key: "section overview"))
    }

    private static func message(_ count: Int) -> Message {
        Message(
            chinese: "一、总体情况共\(count)字，超过一千字（原则上不超过一千字）。",
            english: "Section 一 has \(count) characters, more than the 1,000 that the notice allows in principle.")
    }
}
