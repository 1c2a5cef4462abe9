// The column 总计 = the sum of the six applicant columns, row by row.
//
// Basis: implied by the heads; every applicant stands in exactly one column.

import ReportModel
import StatutoryForms

/// Checks the rows of table 三 against their totals.
enum RequestsRowSumRule: ReportRule {
    static let description = RuleDescription(
        "requests.rowSum", .error, .implied,
        "表三每一行：总计列等于自然人和法人或其他组织各列之和。",
        "Table 三, each row: the column 总计 equals the sum of the six applicant columns.")

    /// The six applicant columns.
    static let applicants = [
        "naturalPerson", "business", "research", "socialOrganization", "legalServices", "otherOrganization",
    ]

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard let form = subject.form(of: .requests) else { return }
        let rows = form.rows.map(\.key) + subject.extraRows(of: .requests)
        let lines = rows.map { row in
            let total = CellAddress(.requests, row, "total")
            let parts = applicants.map { CellAddress(.requests, row, $0) }
            func name() -> String { CellWording.row(total) }
            return IdentityLine(
                identity: TableIdentity(left: [total], right: parts),
                line: Message(chinese: "“\(name())”", english: name()),
                isTotal: false, sentence: { sentence($0, total) }, formula: formula, subject: "“\(name())”")
        }
        IdentityChecker.check(
            lines, rule: description, family: "", heading: heading, in: subject.report, number: subject.number,
            into: &outcome)
    }

    private static let heading = Message(
        chinese: "表三总计列与各申请人列之和不等", english: "The column 总计 of table 三 does not equal the applicant columns")

    private static func sentence(_ sides: TableIdentity.Sides, _ total: CellAddress) -> Message {
        let actual = sides.left.first?.number.description ?? ""
        let name = CellWording.cell(total)
        let terms = sides.right.map(\.number.description).joined(separator: "+")
        let rest = SumWording.incomplete(sides)
        return Message(
            chinese:
                "\(name.chinese)为\(actual)，而自然人和法人或其他组织各列之和为\(terms)=\(sides.rightSum)，相差\(sides.difference.magnitude)\(rest.chinese)。",
            english:
                "\(name.english) is \(actual), but the applicant columns add up to \(terms)=\(sides.rightSum), a difference of \(sides.difference.magnitude)\(rest.english)."
        )
    }

    private static func formula(_ sides: TableIdentity.Sides) -> Message {
        let actual = sides.left.first?.number.description ?? ""
        let rest = SumWording.incomplete(sides)
        return Message(
            chinese: "总计为\(actual)，各列之和为\(sides.rightSum)\(rest.chinese)",
            english: "总计 is \(actual), the columns add up to \(sides.rightSum)\(rest.english)")
    }
}
