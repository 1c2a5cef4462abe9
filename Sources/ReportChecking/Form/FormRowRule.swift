// Every row of the form stands once, in the form's order.
//
// Basis: official; for report year 2019 the form was only encouraged.

import ReportModel
import StatutoryForms

/// Checks the rows of the tables.
enum FormRowRule: ReportRule {
    static let description = RuleDescription(
        "form.row", .warning, .official,
        "规定的行缺少、重复或者顺序不对（2019年度只作提示）。",
        "A row of the form is missing, doubled or out of order (a notice for report year 2019).")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.isUnderForm else { return }
        for table in TableKey.allCases {
            guard let form = subject.form(of: table) else { continue }
            let missing = form.rows.filter { row in
                row.addresses.allSatisfy { subject.report.cells[$0]?.absence == .missing }
            }
            // Among rows that could not be read a missing one is our doubt as well.
            let isReadable = !subject.report.cells.all.contains {
                $0.address.table == table && $0.absence == .unreadable
            }
            if isReadable { report(missing, .rowMissing, "missing", of: form, in: subject, into: &outcome) }
            if !FormTableRule.isDoubled(table, subject) {
                let doubled = rows(.rowRepeated, of: form, in: subject.report)
                report(doubled, .rowRepeated, "doubled", of: form, in: subject, into: &outcome)
            }
            let moved = rows(.rowOutOfOrder, of: form, in: subject.report)
            report(moved, .rowOutOfOrder, "misplaced", of: form, in: subject, into: &outcome)
        }
    }

    /// The rows of a form that a note of the reader names.
    static func rows(_ code: NoteCode, of form: TableForm, in report: Report) -> [FormRow] {
        let named = Set(report.notes.filter { $0.code == code }.compactMap(\.arguments.first))
        return form.rows.filter { named.contains($0.path) }
    }

    private static func report(
        _ rows: [FormRow], _ code: NoteCode, _ kind: String, of form: TableForm, in subject: CheckedReport,
        into outcome: inout CheckOutcome
    ) {
        let addresses = rows.compactMap(\.addresses.first)
        guard let first = rows.first, let address = addresses.first else { return }
        let noted = subject.report.notes.first { $0.code == code && $0.arguments.first == first.path }
        outcome.add(
            Fault(
                description, severity: subject.isFormOptional ? .notice : nil,
                message(addresses.map(CellWording.row), kind, CellWording.table(form.table)),
                location: noted?.location ?? subject.report.cells[address]?.location, place: .cell(address),
                key: "\(kind) \(rows.map { "\(form.table.rawValue)/\($0.key)" }.joined(separator: ","))"))
    }

    private static func message(_ rows: [String], _ kind: String, _ table: Message) -> Message {
        let names = rows.map { "“\($0)”" }.joined(separator: "、")
        let (chinese, english) =
            switch kind {
            case "missing": ("缺少\(names)\(rows.count > 1 ? "各行" : "这一行")。", "rows of the form are missing: \(names).")
            case "doubled": ("\(names)重复出现，后一次的数字未采用。", "rows stand twice; the second was left out: \(names).")
            default: ("\(names)的顺序与规定的表样不同。", "rows are out of the form's order: \(names).")
            }
        return Message(chinese: table.chinese + chinese, english: "In \(table.english), \(english)")
    }
}
