// What holds between any two reports: nothing is lost, nothing invented, and the mirror image is a mirror image.

import PassageEditing
import ReportModel
import Testing

@testable import ReportDiffing

@Suite struct PairPropertyTests {
    @Test func everyFixtureIsRead() {
        #expect(Fixtures.all.count == Fixtures.names.count)
    }

    @Test func aReportAgainstItselfHasNoChange() throws {
        for (name, report) in Fixtures.all {
            let diff = try ReportDiffer.compare(old: report, new: report)
            #expect(diff.changes.isEmpty, "\(name)")
            #expect(diff.sections.allSatisfy { $0.status == .unchanged })
        }
    }

    @Test func theChangesAppliedToTheOldNarrativeGiveTheNewOne() throws {
        for (old, new) in Fixtures.pairs {
            let before = Fixtures.all[old].report
            let after = Fixtures.all[new].report
            let diff = try ReportDiffer.compare(old: before, new: after)
            #expect(
                rebuilt(diff) {
                    $0.old
                } drop: {
                    .insert
                } == Narrative(before).text)
            #expect(
                rebuilt(diff) {
                    $0.new
                } drop: {
                    .delete
                } == Narrative(after).text)
        }
    }

    @Test func exchangedSidesGiveTheMirrorImage() throws {
        for (old, new) in Fixtures.pairs where old < new {
            let forth = try ReportDiffer.compare(old: Fixtures.all[old].report, new: Fixtures.all[new].report)
            let back = try ReportDiffer.compare(old: Fixtures.all[new].report, new: Fixtures.all[old].report)
            let name = "\(Fixtures.all[old].name) and \(Fixtures.all[new].name)"
            #expect(Set(forth.passages.map(described)) == Set(back.passages.map(mirrored)), "\(name)")
            let there = forth.cells.map { "\($0.old?.text ?? "-") \($0.new?.text ?? "-") \($0.cause)" }.sorted()
            let again = back.cells.map { "\($0.new?.text ?? "-") \($0.old?.text ?? "-") \($0.cause)" }.sorted()
            #expect(there == again, "\(name)")
            #expect(forth.labels.count == back.labels.count, "\(name)")
        }
    }

    @Test func identifiersAreUniqueAndStable() throws {
        for (old, new) in Fixtures.pairs {
            let diff = try ReportDiffer.compare(old: Fixtures.all[old].report, new: Fixtures.all[new].report)
            #expect(Set(diff.changes.map(\.id)).count == diff.changes.count)
        }
        let first = try ReportDiffer.compare(
            old: Fixtures.report("linlan-2019.txt"), new: Fixtures.report("linlan-2020.txt"))
        let second = try ReportDiffer.compare(
            old: Fixtures.report("linlan-2019.txt"), new: Fixtures.report("linlan-2020.txt"))
        #expect(first.changes.map(\.id) == second.changes.map(\.id))
    }

    private func rebuilt(
        _ diff: ReportDiff, side: (PassageChange) -> PassageChange.Side?, drop: () -> Edit.Operation
    ) -> String {
        let isOld = drop() == .insert
        var pieces = diff.unchanged.map { (isOld ? $0.old.indexes : $0.new.indexes, isOld ? $0.old.text : $0.new.text) }
        for change in diff.passages {
            guard let own = side(change) else { continue }
            pieces.append((own.indexes, change.edits.filter { $0.operation != drop() }.map(\.text).joined()))
        }
        return pieces.sorted { $0.0.lowerBound < $1.0.lowerBound }.map(\.1).joined()
    }

    private func described(_ change: PassageChange) -> String {
        let edits = change.edits.map { "\($0.operation.rawValue) \($0.text)" }.sorted().joined(separator: "|")
        return "\(change.operation.rawValue) \(change.nature.rawValue) \(edits)"
    }

    private func mirrored(_ change: PassageChange) -> String {
        let edits = change.edits.map { "\($0.operation.inverse.rawValue) \($0.text)" }.sorted().joined(separator: "|")
        let operation: ReportDiffing.Operation =
            switch change.operation {
            case .added: .removed
            case .removed: .added
            default: change.operation
            }
        return "\(operation.rawValue) \(change.nature.rawValue) \(edits)"
    }
}
