// The two drafts with their known edits: each is found, and nothing else.

import Foundation
import JSONText
import ReportModel
import TestSupport
import Testing

@testable import ReportDiffing

@Suite struct DraftTests {
    private let diff: ReportDiff
    private let edits: JSONValue

    init() throws {
        diff = try ReportDiffer.compare(
            old: Fixtures.report("yunping-draft-1.txt"), new: Fixtures.report("yunping-draft-2.md"))
        edits = try JSONParser([UInt8](Data(contentsOf: ProjectPaths.fixture("yunping-drafts.edits.json")))).parse()
    }

    @Test func theModeIsChosenByItself() throws {
        #expect(diff.mode == .draft)
        let years = try ReportDiffer.compare(
            old: Fixtures.report("linlan-2019.txt"), new: Fixtures.report("linlan-2020.txt"))
        #expect(years.mode == .year)
    }

    @Test func everyEditedCellIsFoundAndNoOther() throws {
        let known = try #require(edits["cells"]?.objectValue)
        let expected = known.map { "\($0.key) \($0.value[0]?.stringValue ?? "")→\($0.value[1]?.stringValue ?? "")" }
        let found = diff.cells.map { "\($0.address) \($0.old?.text ?? "")→\($0.new?.text ?? "")" }
        #expect(Set(found) == Set(expected))
        #expect(found.count == expected.count)
    }

    @Test func everyEditedLabelIsFoundAndNoOther() throws {
        let known = try #require(edits["labels"]?.arrayValue)
        let expected = known.map {
            "\($0[0]?.stringValue ?? "") \($0[1]?.stringValue ?? "")→\($0[2]?.stringValue ?? "")"
        }
        let found = diff.labels.map { "\($0.address) \($0.old?.text ?? "")→\($0.new?.text ?? "")" }
        #expect(Set(found) == Set(expected))
    }

    @Test func everyEditedPassageIsFoundAndNoOther() throws {
        let known = try #require(edits["passages"]?.arrayValue)
        let expected = known.map { "\($0["old"]?.stringValue ?? "")→\($0["new"]?.stringValue ?? "")" }
        let found = diff.passages.map { "\($0.old?.text ?? "")→\($0.new?.text ?? "")" }
        #expect(Set(found).subtracting(expected).isEmpty, "invented")
        #expect(Set(expected).subtracting(found).isEmpty, "missed")
    }
}
