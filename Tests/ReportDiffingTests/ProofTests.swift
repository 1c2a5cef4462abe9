// A finished result from which anything is missing is refused.

import PassageEditing
import ReportModel
import Testing

@testable import ReportDiffing

@Suite struct ProofTests {
    private let old: Report
    private let new: Report
    private let diff: ReportDiff

    init() throws {
        old = try Fixtures.report("linlan-2020.txt")
        new = try Fixtures.report("linlan-2021.md")
        diff = try ReportDiffer.compare(old: old, new: new)
    }

    @Test func theWholeResultIsAccepted() throws {
        try ComparisonProof.verify(diff, old: old, new: new)
    }

    @Test func aResultWithoutOneOfItsPassagesIsRefused() {
        for index in diff.changes.indices {
            guard case .passage = diff.changes[index] else { continue }
            var broken = diff
            broken.changes.remove(at: index)
            #expect(throws: ProofError.self) { try ComparisonProof.verify(broken, old: old, new: new) }
        }
        for index in diff.unchanged.indices {
            var broken = diff
            broken.unchanged.remove(at: index)
            #expect(throws: ProofError.self) { try ComparisonProof.verify(broken, old: old, new: new) }
        }
    }

    @Test func aResultWithoutOneOfItsEditsIsRefused() throws {
        for index in diff.changes.indices {
            guard case .passage(let change) = diff.changes[index] else { continue }
            for edit in change.edits.indices {
                var edits = change.edits
                edits.remove(at: edit)
                var broken = diff
                broken.changes[index] = .passage(change.replacing(edits: edits))
                #expect(throws: ProofError.self) { try ComparisonProof.verify(broken, old: old, new: new) }
            }
        }
    }

    @Test func aResultWithoutOneOfItsCellsIsRefused() {
        for index in diff.changes.indices {
            guard case .cell(let change) = diff.changes[index] else { continue }
            var broken = diff
            broken.changes.remove(at: index)
            #expect(throws: ProofError.self, "\(change.address)") {
                try ComparisonProof.verify(broken, old: old, new: new)
            }
        }
    }

    /// A report whose table 三 has a row of the body's own with these values.
    private func report(ownRow values: String) throws -> Report {
        try ReportDiffingTests.report(
            """
            临澜市商务局2021年政府信息公开工作年度报告
            三、收到和处理政府信息公开申请情况
            \t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计
            一、本年新收政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            其中：通过网站提交的申请数量\t\(values)
            二、上年结转政府信息公开申请数量\t1\t2\t3\t4\t5\t6\t21
            四、结转下年度继续办理\t2\t2\t3\t4\t5\t6\t22
            """)
    }

    @Test func aRowOfTheBodysOwnThatOneSideLeavesUnreadableIsNotCompared() throws {
        let readable = try report(ownRow: "1\t1\t1\t0\t0\t0\t3")
        let glued = try report(ownRow: "11\t22\t33\t44\t55\t66\t77\t88")
        for (old, new) in [(readable, glued), (glued, readable)] {
            let diff = try ReportDiffer.compare(old: old, new: new)
            #expect(diff.cells.isEmpty)
            #expect((diff.notes.old + diff.notes.new).contains { $0.code == .cellsNotCompared })
            try ComparisonProof.verify(diff, old: old, new: new)
        }
    }
}
