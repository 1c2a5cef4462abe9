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
        #expect(findings.map(\.decision?.verdict) == [.accept, .query])
    }

    @Test(arguments: [OutputFormat.text, .markdown, .html])
    func everyReadableFormatShowsEachDecisionOnceBesideWhatItIsAbout(_ format: OutputFormat) throws {
        var report = try SampleLedger.draftReport()
        report.findings = [
            Finding(
                id: "000000000001", rule: "requests.balance", severity: .error,
                message: Message(chinese: "不平", english: "does not balance"))
        ]
        let ids = report.diff.changes.map(\.id) + report.findings.map(\.id)
        let decided = decisions(
            ids.enumerated().map { SampleLedger.decision($1, .query, note: "意见第\($0)号。", by: "王五") })
        let attached = decided.attached(to: report)
        let shown = String(decoding: ReportRenderer.render(attached, as: format), as: UTF8.self)
        for (index, id) in ids.enumerated() {
            #expect(shown.split(separator: "意见第\(index)号。").count == 2, "\(id)")
        }
        let plain = String(decoding: ReportRenderer.render(report, as: format), as: UTF8.self)
        #expect(!plain.contains("待核实"))
    }

    @Test func aDecisionFollowsItsPassage() throws {
        let report = try SampleLedger.draftReport()
        let passage = try #require(report.diff.passages.first { $0.operation == .added })
        let decided = decisions([SampleLedger.decision(passage.id, .reject, note: "此句应删", by: "王五")])
        let shown = ReportRenderer.render(decided.attached(to: report), as: .text)
        let lines = String(decoding: shown, as: UTF8.self).split(separator: "\n")
        let note = try #require(lines.firstIndex { $0.contains("不认可：此句应删（王五") })
        let text = lines[max(0, note - 6)..<note].joined().filter { $0 != " " }
        #expect(text.contains((passage.new?.text ?? "").prefix(12)))
    }
}
