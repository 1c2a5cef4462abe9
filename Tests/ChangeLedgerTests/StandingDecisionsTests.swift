import AnnualReportDiff
import Testing

@testable import ChangeLedger

@Suite struct StandingDecisionsTests {
    private func decisions(_ entries: [LedgerEntry]) -> StandingDecisions {
        var decisions = StandingDecisions()
        for (index, entry) in entries.enumerated() {
            decisions.take(
                LedgerLine(number: index + 1, entry: entry, time: "2024-03-0\(index + 1)", torn: nil, previous: ""))
        }
        return decisions
    }

    @Test func theLastDecisionOnAnIdStands() {
        let decided = decisions([
            SampleLedger.decision("a1b2c3d4e5f6", .query, note: "请核实"), SampleLedger.decision("000000000001", .reject),
            SampleLedger.decision("a1b2c3d4e5f6", .accept, note: "已核实", by: "李四"),
        ])
        #expect(
            decided["a1b2c3d4e5f6"] == Decision(verdict: .accept, note: "已核实", by: "李四", time: "2024-03-03"))
        #expect(decided["000000000001"]?.verdict == .reject && decided["000000000002"] == nil)
    }

    @Test func everyKindOfChangeShowsItsDecision() throws {
        let report = try SampleLedger.draftReport()
        let all = decisions(report.diff.changes.map { SampleLedger.decision($0.id, .query) })
        let attached = all.attached(to: report)
        #expect(attached.diff.cells.allSatisfy { $0.decision?.verdict == .query } && !attached.diff.cells.isEmpty)
        #expect(attached.diff.labels.allSatisfy { $0.decision?.verdict == .query } && !attached.diff.labels.isEmpty)
        #expect(attached.diff.passages.allSatisfy { $0.decision?.verdict == .query })
        #expect(attached.diff.changes.map(\.id) == report.diff.changes.map(\.id))
        #expect(decisions([]).attached(to: report).diff.changes == report.diff.changes)
    }

    @Test func anAcceptedFindingSaysSo() throws {
        var report = try SampleLedger.report()
        let message = Message(chinese: "不平", english: "does not balance")
        report.findings = ["000000000001", "000000000002"].map {
            Finding(id: $0, rule: "requests.balance", severity: .error, message: message)
        }
        let decided = decisions([
            SampleLedger.decision("000000000001", .accept, note: "历史遗留"), SampleLedger.decision("000000000002", .query),
        ])
        let findings = decided.attached(to: report).findings
        #expect(findings[0].accepted == Finding.Acceptance(note: "历史遗留") && findings[1].accepted == nil)
        let shown = ReportRenderer.renderDecisions(on: report, as: .text) { decided[$0] }
        #expect(String(decoding: shown, as: UTF8.self).contains("待核实 不平"))
    }
}
