// Section 六 reports the fees for information processing, even to say there were none.
//
// Basis: official (国办公开办函〔2021〕30号), for reports of 2021 and later.

import ReportModel
import StatutoryForms
import UnicodeText

/// Looks for a word on 信息处理费.
enum FormFeeStatementRule: ReportRule {
    static let description = RuleDescription(
        "form.feeStatement", .notice, .official,
        "2021年度起：第六部分应报告信息处理费收取情况，没有收取也要说明。",
        "From report year 2021: section 六 reports 信息处理费, even to say there was none.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.isUnderNotice2021, let section = subject.report.sections.last(where: { $0.role == .other }) else {
            return
        }
        let sections = subject.report.sections
        // Headed items of section 六 may have been taken for sections of the body's own behind it.
        let start = sections.firstIndex { $0.role == .other } ?? 0
        let text = sections[start...].flatMap(\.paragraphs).map { LabelText.key($0.text) }.joined()
        guard !text.holds("处理费"), !text.holds("信息费") else { return }
        outcome.add(
            Fault(description, message, location: section.location, place: .section(.other), key: "section other"))
    }

    private static let message = Message(
        chinese: "六、其他需要报告的事项没有说明信息处理费收取情况；2021年度起应当报告，没有收取也要说明。",
        english: "Section 六 says nothing of 信息处理费; from report year 2021 it must, even if none was charged.")
}
