// Findings of a comparison: sides, standings, and the changes they stand beside.

import ReportDiffing
import ReportModel
import Testing

@testable import ReportChecking

@Suite struct ComparisonFindingsTests {
    private func compare(_ old: Report, _ new: Report, _ mode: ComparisonMode? = nil) throws -> (ReportDiff, [Finding])
    {
        var options = ComparisonOptions()
        options.mode = mode
        let diff = try ReportDiffer.compare(old: old, new: new, options: options)
        let findings = ReportChecker.findings(for: diff, old: old, new: new)
        return (ReportChecker.attach(findings: findings, to: diff), findings.findings)
    }

    private func sample(_ cells: [String: String], _ overview: String? = nil) throws -> Report {
        var sample = SampleReport()
        sample.cells = cells
        if let overview { sample.overview = [overview] }
        return try sample.report()
    }

    @Test func anEditThatBreaksAnIdentitySaysSoBesideTheChange() throws {
        let (diff, findings) = try compare(
            sample([:]), sample(["requests/new/naturalPerson": "13", "requests/new/total": "15"]))
        #expect(findings.map(\.rule) == ["requests.balance"])
        let finding = try #require(findings.first)
        #expect(finding.standing == .introduced)
        #expect(finding.side == .new)
        #expect(finding.expected == DecimalNumber(10))
        #expect(finding.actual == DecimalNumber(13))
        #expect(diff.cells.map(\.address.description) == ["requests/new/naturalPerson", "requests/new/total"])
        #expect(diff.cells.allSatisfy { $0.findings == [finding.id] })
    }

    @Test func anEditThatRepairsSaysSoToo() throws {
        let (diff, findings) = try compare(
            sample(["requests/new/naturalPerson": "13", "requests/new/total": "15"]), sample([:]))
        #expect(findings.map(\.standing) == [.resolved])
        #expect(findings.map(\.side) == [.old])
        #expect(diff.cells.allSatisfy { $0.findings == findings.map(\.id) })
    }

    @Test func whatTheEditLeftIsPersisting() throws {
        let broken = ["requests/granted/research": "1"]
        let (_, same) = try compare(sample(broken), sample(broken, "全年工作完成。"))
        #expect(Set(same.map(\.standing)) == [.persisting])
        #expect(Set(same.map(\.side)) == [.both])
        let (_, other) = try compare(sample(broken), sample(["requests/granted/research": "2"]))
        #expect(other.map(\.rule) == ["requests.rowSum", "requests.resultSum"])
        #expect(Set(other.map(\.standing)) == [.persisting])
        #expect(Set(other.map(\.side)) == [.new])
    }

    @Test func aSentenceHasItsFindingBesideItsChange() throws {
        let (diff, findings) = try compare(
            sample([:], "全年共收到政府信息公开申请12件。"), sample([:], "全年共收到政府信息公开申请21件。"))
        #expect(findings.map(\.rule) == ["text.figure"])
        #expect(findings.map(\.standing) == [.introduced])
        #expect(diff.passages.map(\.findings) == [findings.map(\.id)])
    }

    @Test func aCellThatLeavesItsSentenceBehindHasTheFinding() throws {
        let cells = [
            "requests/granted/research": "1", "requests/granted/total": "8", "requests/total/research": "1",
            "requests/total/total": "14", "requests/new/research": "1", "requests/new/total": "13",
        ]
        let sentence = "办结申请13件，其中予以公开7件、部分公开2件、不予公开2件、无法提供2件。"
        let (diff, findings) = try compare(sample([:], sentence), sample(cells, sentence))
        #expect(findings.map(\.rule) == ["text.figure", "text.figure"])
        let total = diff.cells.first { $0.address.description == "requests/total/total" }
        #expect(total?.findings.count == 1)
        #expect(diff.passages.isEmpty)
    }

    @Test func aLabelHasItsFindingBesideItsChange() throws {
        let (diff, findings) = try compare(
            Fixtures.report("yunping-draft-1.txt"), Fixtures.report("yunping-draft-2.md"))
        let resolved = findings.filter { $0.rule == "form.label" }
        #expect(resolved.map(\.standing) == [.resolved, .resolved])
        #expect(diff.labels.flatMap(\.findings).sorted() == resolved.map(\.id).sorted())
        let balance = findings.filter { $0.rule == "requests.balance" }
        #expect(balance.map(\.standing) == [.introduced])
        #expect(balance.first?.message.chinese.contains("商业企业列61+3=64，而59+3=62，相差2") == true)
        let notation = findings.filter { $0.rule == "value.notation" }
        #expect(notation.map(\.standing) == [.introduced])
        let cell = diff.cells.first { $0.address.description == "proactive/rules/issued" }
        #expect(cell?.findings == notation.map(\.id))
    }

    @Test func betweenYearsAFaultOfBothIsOneFinding() throws {
        var old = SampleReport()
        old.year = 2021
        old.labels = ["1.属于国家秘密": "1.属于国家机密"]
        old.cells = [
            "requests/carriedOut/naturalPerson": "3", "requests/carriedOut/total": "3",
            "requests/new/naturalPerson": "11", "requests/new/total": "13",
        ]
        var new = SampleReport()
        new.labels = old.labels
        new.cells = ["requests/carriedIn/business": "1"]
        let (diff, findings) = try compare(old.report(), new.report())
        #expect(diff.mode == .year)
        #expect(findings.filter { $0.rule == "form.label" }.map(\.side) == [.both])
        #expect(
            findings.contains {
                $0.rule == "crossYear.carryOver" && $0.side == .new && $0.addresses[0].column == "business"
            })
        #expect(findings.allSatisfy { $0.standing == nil })
        let change = diff.cells.first { $0.address.description == "requests/carriedIn/business" }
        #expect(change?.findings.count == 3)
    }

    @Test func findingsStandBySeverityThenReadingOrder() throws {
        let report = try sample(
            [
                "proceedings/reconsideration/total": "6", "requests/granted/research": "1",
                "proactive/licensing/decisions": "无",
            ],
            "全年共收到政府信息公开申请18件。")
        let found = ReportChecker.check(report).findings
        #expect(
            found.map(\.rule) == [
                "requests.rowSum", "requests.resultSum", "proceedings.sum", "text.figure", "value.notation",
            ])
    }

    @Test func differentBodiesAreNamedInADraftComparison() throws {
        var other = SampleReport()
        other.agency = "临澜市教育局"
        let (_, findings) = try compare(sample([:]), other.report())
        #expect(findings.map(\.rule) == ["identity.agency"])
        #expect(findings.map(\.standing) == [nil])
    }
}
