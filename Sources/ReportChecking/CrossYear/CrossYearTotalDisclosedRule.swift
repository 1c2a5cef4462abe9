// 对外公开总数量 grows by what was newly disclosed (older form).
//
// Basis: heuristic; documents are withdrawn and counted anew.

import ReportModel

/// Checks the stock of disclosed documents between two reports of the older form.
enum CrossYearTotalDisclosedRule: YearPairRule {
    static let description = RuleDescription(
        "crossYear.totalDisclosed", .notice, .heuristic,
        "旧表样：对外公开总数量一般等于上年总数量加本年新公开数量。",
        "Older form: 对外公开总数量 usually equals last year's plus 本年新公开数量.")

    /// How the stock rolls forward.
    static let roll = StockRoll(
        rule: description, column: "totalDisclosed",
        rows: ["rules", "normativeDocuments"],
        terms: [
            .init(column: "totalDisclosed", isOld: true, isAdded: true),
            .init(column: "disclosed", isOld: false, isAdded: true),
        ], remark: Message(chinese: "（清理、重新统计时属正常）", english: " (a clean-up or a new count explains it)"))

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        roll.check(old: old, new: new, into: &outcome)
    }
}
