// 上一年项目数量 is last year's own number of items: its prior items and what changed in the year (older form).
//
// Basis: implied by the heads 上一年项目数量 and 本年增/减.

import ReportModel

/// Checks the numbers of items between two reports of the older form.
enum CrossYearPriorItemsRule: YearPairRule {
    static let description = RuleDescription(
        "crossYear.priorItems", .warning, .implied,
        "旧表样：本年“上一年项目数量”等于上年报告的“上一年项目数量”加“本年增/减”。",
        "Older form: 上一年项目数量 equals last year's 上一年项目数量 plus its 本年增/减.")

    /// How the stock rolls forward.
    static let roll = StockRoll(
        rule: description, column: "priorItems",
        rows: ["licensing", "otherServices", "penalties", "coercion", "fees"],
        terms: [
            .init(column: "priorItems", isOld: true, isAdded: true),
            .init(column: "itemChange", isOld: true, isAdded: true),
        ], remark: Message(chinese: "", english: ""))

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        roll.check(old: old, new: new, into: &outcome)
    }
}
