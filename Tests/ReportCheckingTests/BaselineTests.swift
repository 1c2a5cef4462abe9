// Accepted findings, and the names they are accepted by.

import ReportModel
import Testing

@testable import ReportChecking

@Suite struct BaselineTests {
    private func findings(_ change: (inout SampleReport) -> Void = { _ in }) throws -> [Finding] {
        var sample = SampleReport.saying("全年共收到政府信息公开申请18件。")
        sample.cells = ["requests/granted/research": "1"]
        change(&sample)
        return try sample.findings()
    }

    @Test func acceptedFindingsStayListedAndNeedNoAttention() throws {
        let found = try findings()
        #expect(found.count == 3)
        #expect(found.needAttention)
        let accepted = Baseline(accepting: found).applied(to: found)
        #expect(accepted.count == 3)
        #expect(!accepted.needAttention)
        #expect(accepted.allSatisfy { $0.accepted == Finding.Acceptance(note: nil) })
    }

    @Test func aWarningNeedsAttentionAndANoticeDoesNot() throws {
        let warning = try SampleReport.saying("全年共收到政府信息公开申请18件。").findings()
        #expect(warning.map(\.severity) == [.warning] && warning.needAttention)
        var sample = SampleReport()
        sample.other = ["无其他事项。"]
        let notice = try sample.findings()
        #expect(notice.map(\.severity) == [.notice] && !notice.needAttention)
    }

    @Test func aBaselineIsReadAsItIsWritten() throws {
        let written = Baseline(entries: [
            .init(id: "abc", note: "已核实"), .init(id: "def", note: nil, rule: "text.figure", message: "“x”"),
        ])
        let read = try Baseline(parsing: written.bytes())
        #expect(read.entries == written.entries)
        #expect(read.bytes() == written.bytes())
    }

    @Test func aNewFaultIsNotCovered() throws {
        let baseline = try Baseline(accepting: findings())
        let other = try findings { $0.cells["requests/granted/research"] = "2" }
        #expect(
            baseline.applied(to: other).filter { $0.accepted == nil }.map(\.rule) == [
                "requests.rowSum", "requests.resultSum",
            ])
    }

    @Test func whatIsNoBaselineIsRefused() {
        func error(_ text: String) -> BaselineError? {
            do throws(BaselineError) {
                _ = try Baseline(parsing: Array(text.utf8))
                return nil
            } catch { return error }
        }
        #expect(error("{}") == .notABaseline)
        #expect(error(#"{"schema": "reportdiff.baseline/1", "accepted": [{"note": "x"}]}"#) == .entryWithoutID(1))
        if case .notJSON = error("{") {} else { Issue.record("a broken file must be refused") }
    }

    @Test func namesDoNotDependOnTheLayout() throws {
        let text = try Fixtures.report("yunping-draft-2.md")
        let ids = ReportChecker.check(text).findings.map(\.id)
        var sample = SampleReport.saying("全年共收到政府信息公开申请18件。")
        sample.cells = ["requests/granted/research": "1"]
        let plain = try sample.findings().map(\.id)
        sample.overview = ["", "全年共收到政府信", "息公开申请１８件。"].filter { !$0.isEmpty }
        let moved = try sample.findings()
        #expect(Set(plain).count == plain.count)
        #expect(Set(ids).count == ids.count)
        #expect(moved.filter { $0.rule.hasPrefix("requests") }.map(\.id) == plain.prefix(2).map { $0 })
        #expect(ids.allSatisfy { $0.count == FindingIdentifier.length })
    }

    @Test func namesTellBodiesAndYearsApart() throws {
        let first = try findings()
        let other = try findings { $0.agency = "临澜市教育局" }
        #expect(Set(first.map(\.id)).isDisjoint(with: other.map(\.id)))
    }
}
