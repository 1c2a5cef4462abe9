// Labels are worded as in the form; width, spaces, ordinals' marks and an added unit aside.
//
// Basis: official; the notices fix the wording of the tables. Titles of sections are left alone: the notices use several.

import ReportModel
import StatutoryForms

/// Checks the wording of captions, heads and row labels, once a label.
enum FormLabelRule: ReportRule {
    static let description = RuleDescription(
        "form.label", .notice, .official,
        "表格里的文字与规定的表样不同（国家机密、结转下半年度等），不计全角半角、空格和另加的单位。",
        "A label of a table differs from the form's wording (国家机密, 结转下半年度), width, spaces and an added unit aside.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        var seen: Set<[String]> = []
        for label in subject.report.labels where label.kind != .heading {
            guard let official = label.official, !isForm(label, official) else { continue }
            // A head that stands above each part of a table is one wording, however often it is printed.
            let table = String(label.address.prefix { $0 != "/" })
            guard seen.insert([table, official, LabelText.key(label.text)]).inserted else { continue }
            let place = place(of: label)
            outcome.add(
                Fault(
                    description, message(label.text, official), location: label.location, place: place,
                    key: label.address, words: label.text))
        }
    }

    /// Whether a label is the form's wording, printed alone or with what spans it (行政诉讼（未经复议直接起诉）).
    private static func isForm(_ label: PrintedLabel, _ official: String) -> Bool {
        if label.text == official { return true }
        let printed = LabelText.core(label.text)
        let core = LabelText.core(official)
        if printed == core { return true }
        guard printed.hasSuffix(core), let table = TableKey(rawValue: String(label.address.prefix { $0 != "/" })) else {
            return false
        }
        let rest = String(printed.dropLast(core.count))
        let groups = StatutoryForm.editions(of: table).flatMap(\.rows).flatMap { row in
            [row.groups.map(LabelText.core).joined()] + row.groups.map(LabelText.core)
        }
        // 信息内容 heads the labels; where digits and labels are glued it sticks to the head beside it.
        return groups.contains(rest) || rest == "信息内容"
    }

    private static func place(of label: PrintedLabel) -> FaultPlace {
        let parts = label.address.split(separator: "/").map(String.init)
        let table = TableKey(rawValue: parts.first ?? "") ?? .proactive
        let row = parts.dropFirst().first ?? ""
        return .cell(CellAddress(table, row, parts.last ?? ""), label: label.address)
    }

    private static func message(_ printed: String, _ official: String) -> Message {
        Message(
            chinese: "表格文字“\(printed)”与规定的“\(official)”不同。",
            english: "The label “\(printed)” differs from the form's wording “\(official)”.")
    }
}
