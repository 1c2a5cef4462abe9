// Sections 二, 三 and 四 hold the form's tables.
//
// Basis: official; for report year 2019 the form was only encouraged. A table shown as a picture is missing in the
// source, which is no zero.

import ReportModel
import StatutoryForms

/// Checks that the tables are there.
enum FormTableRule: ReportRule {
    static let description = RuleDescription(
        "form.table", .warning, .official,
        "第二、三、四部分规定的表格，文件中没有或者重复（2019年度只作提示）。",
        "A statutory table is missing in the source or doubled (a notice for report year 2019).")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        // A report without a single statutory heading of a table section is told by its missing sections.
        guard subject.isUnderForm else { return }
        for table in TableKey.allCases {
            let cells = subject.report.cells.all.filter { $0.address.table == table }
            let role = StatutoryForm.section(of: table)
            let section = subject.report.sections.first { $0.role == role }
            if cells.allSatisfy({ $0.absence == .missing }) {
                outcome.add(
                    Fault(
                        description, severity: subject.isFormOptional ? .notice : nil, missing(table),
                        location: section?.location, place: .table(table), key: "missing \(table.rawValue)"))
            } else if isDoubled(table, subject) {
                outcome.add(
                    Fault(
                        description, severity: subject.isFormOptional ? .notice : nil, doubled(table),
                        location: section?.location, place: .table(table), key: "doubled \(table.rawValue)"))
            }
        }
    }

    /// Whether more than half of a table's rows are printed twice.
    static func isDoubled(_ table: TableKey, _ subject: CheckedReport) -> Bool {
        guard let form = subject.form(of: table) else { return false }
        return FormRowRule.rows(.rowRepeated, of: form, in: subject.report).count * 2 > form.rows.count
    }

    private static func missing(_ table: TableKey) -> Message {
        let name = StatutoryForm.name(of: table)
        return Message(
            chinese: "文件中没有“\(name)”的表格（可能是图片或者缺失），其中数字无法核对，不能当作0。",
            english:
                "The source does not hold the table of \(name) (it may be a picture); its figures cannot be checked and are not zero."
        )
    }

    private static func doubled(_ table: TableKey) -> Message {
        let name = StatutoryForm.name(of: table)
        return Message(
            chinese: "“\(name)”的表格出现不止一次，后一次的数字未采用。",
            english: "The table of \(name) stands more than once; the figures of the second were left out.")
    }
}
