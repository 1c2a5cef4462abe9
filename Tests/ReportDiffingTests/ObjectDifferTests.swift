// What readers see and nobody could read is compared by its bytes.

import ReportModel
import StatutoryForms
import Testing

@testable import ReportDiffing

@Suite struct ObjectDifferTests {
    private func report(_ objects: [UnreadObject], _ format: SourceFormat = .docx) throws -> Report {
        let lines = ["临澜市商务局2022年政府信息公开工作年度报告", "一、总体情况", "全年无申请。", "六、其他需要报告的事项", "无。"]
        let blocks = lines.enumerated().map { place, text in
            SourceBlock.line(
                SourceLine(text: SourceText(text, at: SourceLocation(paragraph: place + 1)), ending: .paragraph))
        }
        return try ReportBinder.bind(
            SourceDocument(format: format, encoding: nil, blocks: blocks, notes: [], objects: objects))
    }

    private func object(_ kind: UnreadObject.Kind, _ digest: String, _ name: String? = nil) -> UnreadObject {
        UnreadObject(kind: kind, name: name, digest: digest, location: SourceLocation(paragraph: 3))
    }

    private func changes(_ old: [UnreadObject], _ new: [UnreadObject]) throws -> [String] {
        let diff = try ReportDiffer.compare(old: report(old), new: report(new))
        #expect(Set(diff.changes.map(\.id)).count == diff.changes.count)
        return diff.margins.map { change in
            "\(change.operation) \(change.object?.rawValue ?? "-") \(change.old?.digest ?? "-") \(change.new?.digest ?? "-")"
        }
    }

    @Test func objectsAreKnownByTheirBytes() throws {
        let logo = object(.picture, "a1", "徽标")
        let chart = object(.chart, "c1", "图1")
        #expect(try changes([logo, chart], [logo, chart]).isEmpty)
        #expect(
            try changes([logo, chart], [object(.picture, "a1"), object(.chart, "c2", "图1")]) == ["modified chart c1 c2"]
        )
        #expect(try changes([logo], [logo, chart]) == ["added chart - c1"])
        #expect(try changes([logo, chart], [logo]) == ["removed chart c1 -"])
        #expect(
            try changes([chart], [object(.embeddedObject, "c1")]).sorted() == [
                "added embeddedObject - c1", "removed chart c1 -",
            ])
        #expect(
            try changes(
                [object(.picture, "1"), object(.picture, "2")], [object(.picture, "2"), object(.picture, "1")]) == [
                    "modified picture 1 2", "modified picture 2 1",
                ])
    }

    @Test func anObjectWithoutBytesIsKnownByItsName() throws {
        #expect(try changes([object(.picture, "", "a.png")], [object(.picture, "", "a.png")]).isEmpty)
        #expect(
            try changes([object(.picture, "", "a.png")], [object(.picture, "", "b.png")]) == ["modified picture - -"])
    }

    @Test func betweenFormatsTheyAreNotedAndNotCompared() throws {
        let diff = try ReportDiffer.compare(old: report([object(.chart, "c1")]), new: report([], .pdf))
        #expect(diff.changes.isEmpty)
        #expect(diff.notes.new.contains(Note(.objectsNotCompared, ["1", "0"])))
    }

    @Test func aNoteCountsAndNamesThem() throws {
        let report = try report([object(.chart, "1", "图1"), object(.picture, "2"), object(.chart, "3", "图2")])
        let place = SourceLocation(paragraph: 3)
        #expect(report.notes.contains(Note(.objectUnread, ["chart", "2", "图1、图2"], at: place)))
        #expect(report.notes.contains(Note(.imageSkipped, ["1"], at: place)))
    }
}
