// 现行有效件数 rolls forward by what was issued and repealed (newer form).
//
// Basis: heuristic; broken by clean-ups and re-scoping in three of six real pairs.

import ReportModel

/// Checks the stock of documents in force between two reports of the newer form.
enum CrossYearInForceRule: YearPairRule {
    static let description = RuleDescription(
        "crossYear.inForce", .notice, .heuristic,
        "新表样：现行有效件数一般等于上年现行有效加本年制发减本年废止。",
        "Newer form: 现行有效件数 usually equals last year's plus 本年制发 minus 本年废止.")

    /// How the stock rolls forward.
    static let roll = StockRoll(
        rule: description, column: "inForce",
        rows: ["rules", "normativeDocuments"],
        terms: [
            .init(column: "inForce", isOld: true, isAdded: true),
            .init(column: "issued", isOld: false, isAdded: true),
            .init(column: "repealed", isOld: false, isAdded: false),
        ], remark: Message(chinese: "（清理、口径调整时属正常）", english: " (a clean-up or a change of scope explains it)"))

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        roll.check(old: old, new: new, into: &outcome)
    }
}
