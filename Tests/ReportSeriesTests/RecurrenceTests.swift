import AnnualReportDiff
import Testing

@testable import ReportSeries

@Suite struct RecurrenceTests {
    private func finding(_ rule: String, _ years: [Int], _ addresses: [String] = [], _ message: String = "")
        -> YearFinding
    {
        let finding = Finding(
            id: "\(rule)-\(years)", rule: rule, severity: .warning,
            message: Message(chinese: message, english: message),
            addresses: addresses.compactMap { CellAddress($0) })
        return YearFinding(years: years, finding: finding)
    }

    @Test func theSameFaultInSeveralYearsIsOne() {
        let found = RecurrenceFinder.recurring([
            finding("value.notation", [2019], ["proactive/rules/made"]),
            finding("value.notation", [2020], ["requests/new/total"]),
            finding("value.notation", [2021], ["proactive/rules/issued"]),
        ])
        #expect(found.map(\.years) == [[2019, 2021]])
        #expect(found.first?.addresses.map(\.description) == ["proactive/rules/issued"])
    }

    @Test func twiceInOneYearIsNotRecurring() {
        let twice = [
            finding("form.row", [2019], ["requests/new/total"]), finding("form.row", [2019], ["requests/new/total"]),
        ]
        #expect(RecurrenceFinder.recurring(twice).isEmpty)
    }

    @Test func aFaultBetweenYearsCountsForTheLater() {
        let found = RecurrenceFinder.recurring([
            finding("crossYear.repeated", [2019, 2020], [], "第五部分有85%与上年报告相同"),
            finding("crossYear.repeated", [2020, 2021], [], "第五部分有91%与上年报告相同"),
        ])
        #expect(found.map(\.years) == [[2020, 2021]])
    }

    @Test func anotherWordingIsAnotherFault() {
        let found = [finding("form.label", [2019], [], "标签甲不同"), finding("form.label", [2020], [], "标签乙不同")]
        #expect(RecurrenceFinder.recurring(found).isEmpty)
    }
}
