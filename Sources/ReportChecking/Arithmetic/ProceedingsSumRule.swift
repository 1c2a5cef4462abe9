// 维持 + 纠正 + 其他 + 尚未审结 = 总计, for reconsideration and both kinds of litigation.
//
// Basis: implied by the heads; every case has exactly one of the four states.

import ReportModel
import StatutoryForms

/// Checks the three groups of table 四.
enum ProceedingsSumRule: ReportRule {
    static let description = RuleDescription(
        "proceedings.sum", .error, .implied,
        "表四三组数字各自：结果维持、结果纠正、其他结果、尚未审结之和等于总计。",
        "Table 四, each of the three groups: upheld, corrected, other and pending add up to the total.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard let form = subject.form(of: .proceedings) else { return }
        for row in form.rows {
            guard let total = row.addresses.last else { continue }
            let parts = Array(row.addresses.dropLast())
            let name = CellWording.row(total)
            let line = IdentityLine(
                identity: TableIdentity(left: [total], right: parts), line: Message(chinese: name, english: name),
                isTotal: false, sentence: { sentence($0, total) }, formula: { sentence($0, total) }, subject: name)
            // The three groups share no column, so each is a family of its own.
            IdentityChecker.check(
                [line], rule: description, family: row.key, heading: Message(chinese: name, english: name),
                in: subject.report,
                number: subject.number, into: &outcome)
        }
    }

    private static func sentence(_ sides: TableIdentity.Sides, _ total: CellAddress) -> Message {
        let actual = sides.left.first?.number.description ?? ""
        let terms = sides.right.map(\.number.description).joined(separator: "+")
        let rest = SumWording.incomplete(sides)
        return Message(
            chinese:
                "表四\(CellWording.row(total))总计为\(actual)，而结果维持、结果纠正、其他结果、尚未审结之和为\(terms)=\(sides.rightSum)，相差\(sides.difference.magnitude)\(rest.chinese)。",
            english:
                "Table 四, \(CellWording.row(total)): the total is \(actual), but upheld, corrected, other and pending add up to \(terms)=\(sides.rightSum), a difference of \(sides.difference.magnitude)\(rest.english)."
        )
    }
}
