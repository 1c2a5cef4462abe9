// （七）总计 = the sum of （一） to （六）, column by column.
//
// Basis: implied by the labels; every request dealt with is counted in exactly one row.

import ReportModel
import StatutoryForms

/// Checks the results of table 三 against their total.
enum RequestsResultSumRule: ReportRule {
    static let description = RuleDescription(
        "requests.resultSum", .error, .implied,
        "表三每一列：办理结果（七）总计等于（一）至（六）各行之和。",
        "Table 三, each column: （七）总计 equals the sum of the result rows （一） to （六）.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.form(of: .requests) != nil else { return }
        let rows = subject.resultRows
        let lines = subject.requestColumns.map { column in
            let total = CellAddress(.requests, "total", column)
            let parts = rows.map { $0.address(column) ?? CellAddress(.requests, $0.key, column) }
            return IdentityLine(
                identity: TableIdentity(left: [total], right: parts), line: CellWording.line(total),
                isTotal: column == "total", sentence: { sentence($0, total) }, formula: formula,
                subject: CellWording.line(total).chinese)
        }
        IdentityChecker.check(
            lines, rule: description, family: "", heading: heading, in: subject.report, number: subject.number,
            into: &outcome)
    }

    private static let heading = Message(
        chinese: "三、本年度办理结果（七）总计与（一）至（六）各行之和不等",
        english: "三、本年度办理结果（七）总计 does not equal the sum of the rows （一） to （六）")

    private static func sentence(_ sides: TableIdentity.Sides, _ total: CellAddress) -> Message {
        let actual = sides.left.first?.number.description ?? ""
        let name = CellWording.cell(total)
        let rest = SumWording.incomplete(sides)
        return Message(
            chinese:
                "\(name.chinese)为\(actual)，而（一）至（六）各行之和为\(sides.rightSum)，相差\(sides.difference.magnitude)\(rest.chinese)。",
            english:
                "\(name.english) is \(actual), but the rows （一） to （六） add up to \(sides.rightSum), a difference of \(sides.difference.magnitude)\(rest.english)."
        )
    }

    private static func formula(_ sides: TableIdentity.Sides) -> Message {
        let actual = sides.left.first?.number.description ?? ""
        let rest = SumWording.incomplete(sides)
        return Message(
            chinese: "（七）总计为\(actual)，各行之和为\(sides.rightSum)，相差\(sides.difference.magnitude)\(rest.chinese)",
            english:
                "（七）总计 is \(actual), the rows add up to \(sides.rightSum), a difference of \(sides.difference.magnitude)\(rest.english)"
        )
    }
}
