// The six sections stand once each, in the form's order.
//
// Basis: official (国办公开办函〔2019〕60号 and 〔2021〕30号); for report year 2019 the form was only encouraged.

import ReportModel
import StatutoryForms

/// Checks the outline.
enum FormSectionRule: ReportRule {
    static let description = RuleDescription(
        "form.section", .warning, .official,
        "规定的六个部分缺少、重复或者顺序不对（2019年度只作提示）。",
        "A statutory section is missing, doubled or out of order (a notice for report year 2019).")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.isUnderForm else { return }
        let sections = subject.report.sections
        let severity: Finding.Severity? = subject.isFormOptional ? .notice : nil
        func add(_ role: SectionRole, _ kind: String, _ message: Message, at location: SourceLocation?) {
            outcome.add(
                Fault(
                    description, severity: severity, message, location: location, place: .section(role),
                    key: "\(kind) \(role.rawValue)"))
        }
        var last = -1
        for (rank, role) in SectionRole.statutory.enumerated() {
            let own = sections.indices.filter { sections[$0].role == role }
            guard let first = own.first else {
                add(role, "missing", missing(role, hasTable: hasTable(role, subject)), at: nil)
                continue
            }
            if let again = repeated(sections[first], own: own, in: sections) {
                add(role, "doubled", doubled(role), at: again)
            }
            if first < last { add(role, "misplaced", misplaced(role, rank), at: sections[first].location) }
            last = max(last, first)
        }
    }

    /// Where a section's heading stands again: as a section, or as a line of the text of any section.
    private static func repeated(_ section: Section, own: [Int], in sections: [Section]) -> SourceLocation? {
        if own.count > 1 { return sections[own[1]].location }
        guard section.number != nil else { return nil }
        let key = LabelText.folded(section.heading)
        // Spaces alone make a printed heading longer than its key.
        let longest = 4 * key.count + 16
        return sections.lazy.flatMap(\.paragraphs).first {
            $0.source.scalars.count <= longest && LabelText.folded($0.text) == key
        }?.location
    }

    private static func name(_ role: SectionRole) -> String {
        "\(StatutoryForm.ordinal(of: role) ?? "")、\(StatutoryForm.title(of: role) ?? "")"
    }

    /// Whether the table of a section is there, so that only its heading is lost.
    private static func hasTable(_ role: SectionRole, _ subject: CheckedReport) -> Bool {
        TableKey.allCases.contains { StatutoryForm.section(of: $0) == role && subject.form(of: $0) != nil }
    }

    private static func missing(_ role: SectionRole, hasTable: Bool) -> Message {
        Message(
            chinese: "没有“\(name(role))”这一部分的标题\(hasTable ? "，但其表格还在，标题也可能是转换文件时丢失的" : "")。",
            english:
                "There is no heading for the section \(name(role))\(hasTable ? "; its table is there, so a converter may have lost it" : "")."
        )
    }

    private static func doubled(_ role: SectionRole) -> Message {
        Message(
            chinese: "“\(name(role))”这一部分出现不止一次。", english: "The section \(name(role)) stands more than once.")
    }

    private static func misplaced(_ role: SectionRole, _ rank: Int) -> Message {
        Message(
            chinese: "“\(name(role))”应是第\(rank + 1)部分，顺序与规定不同。",
            english: "The section \(name(role)) is not in the form's order; it should be number \(rank + 1).")
    }
}
