// Our marking of each example is the editor's, or marks no more characters in no more changes.

import PassageEditing
import ReportModel
import Testing

@testable import ReportDiffing

@Suite struct MarkedNarrativeTests {
    static func marking(_ change: PassageChange) -> String {
        let text = change.edits.map { edit in
            switch edit.operation {
            case .equal: edit.text
            case .delete: "[-\(edit.text)-]"
            case .insert: "{+\(edit.text)+}"
            }
        }.joined()
        let sign =
            switch change.operation {
            case .modified: "~"
            case .added: "+"
            case .removed: "-"
            case .moved: ">"
            }
        return "\(sign) \(text)"
    }

    static func compare(_ old: String, _ new: String) throws -> ReportDiff {
        try ReportDiffer.compare(old: report(overview: old), new: report(overview: new))
    }

    @Test(arguments: MarkedNarrative.all)
    func theMarkingIsTheEditors(example: MarkedNarrative) throws {
        let diff = try Self.compare(example.old, example.new)
        #expect(diff.passages.map(Self.marking) == example.marking)
    }

    /// Marked characters never exceed those of the example, in either direction.
    @Test(arguments: MarkedNarrative.all)
    func noMoreIsMarkedThanTheEditorWould(example: MarkedNarrative) throws {
        let bound = example.marking.reduce(0) { $0 + marked($1) }
        let forth = try Self.compare(example.old, example.new).passages.map(Self.marking).reduce(0) { $0 + marked($1) }
        let back = try Self.compare(example.new, example.old).passages.map(Self.marking).reduce(0) { $0 + marked($1) }
        #expect(forth <= bound)
        #expect(back <= bound)
    }

    private func marked(_ marking: String) -> Int {
        var count = 0
        var depth = 0
        for character in marking {
            switch character {
            case "[", "{": depth = 1
            case "]", "}": depth = 0
            case "-", "+": break
            default: count += depth
            }
        }
        return count
    }
}
