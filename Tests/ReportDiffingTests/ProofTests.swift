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
}
