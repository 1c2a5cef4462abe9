// 一 + 二 = 三（七） + 四, column by column.
//
// Basis: printed in the form itself (本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和).

import ReportModel
import StatutoryForms

/// Checks the balance of table 三.
enum RequestsBalanceRule: ReportRule {
    static let description = RuleDescription(
        "requests.balance", .error, .official,
        "表三每一列：本年新收加上年结转，等于办理结果总计加结转下年度继续办理（表样自带的勾稽关系）。",
        "Table 三, each column: new requests and those carried in equal the results and those carried out, as the form prints."
    )

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard subject.form(of: .requests) != nil else { return }
        let lines = subject.requestColumns.map { column in
            func address(_ row: String) -> CellAddress { CellAddress(.requests, row, column) }
            let identity = TableIdentity(
                left: [address("new"), address("carriedIn")], right: [address("total"), address("carriedOut")])
            func name() -> Message { CellWording.line(address("new")) }
            return IdentityLine(
                identity: identity, line: name(), isTotal: column == "total", sentence: { sentence($0, name()) },
                formula: formula, subject: name().chinese)
        }
        IdentityChecker.check(
            lines, rule: description, family: "", heading: heading, in: subject.report, number: subject.number,
            into: &outcome)
    }

    private static let heading = Message(
        chinese: "表三的勾稽关系不成立：一（本年新收）加二（上年结转）应等于三（七）（办理结果总计）加四（结转下年度）",
        english:
            "The balance of table 三 does not hold: 一 (new) plus 二 (carried in) must equal 三（七） (results) plus 四 (carried out)"
    )

    private static func sentence(_ sides: TableIdentity.Sides, _ name: Message) -> Message {
        let formula = formula(sides)
        return Message(
            chinese:
                "表三\(name.chinese)，一、本年新收政府信息公开申请数量加二、上年结转政府信息公开申请数量，不等于三、本年度办理结果（七）总计加四、结转下年度继续办理：\(formula.chinese)。",
            english:
                "Table 三, \(name.english): new requests plus those carried in do not equal the results plus those carried out: \(formula.english)."
        )
    }

    private static func formula(_ sides: TableIdentity.Sides) -> Message {
        func sum(_ terms: [(address: CellAddress, number: DecimalNumber)], _ total: DecimalNumber) -> String {
            "\(terms.map(\.number.description).joined(separator: "+"))=\(total)"
        }
        let left = sum(sides.left, sides.leftSum)
        let right = sum(sides.right, sides.rightSum)
        return SumWording.contrast(left, right, sides)
    }
}
