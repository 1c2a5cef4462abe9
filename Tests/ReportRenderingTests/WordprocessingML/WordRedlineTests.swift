import AnnualReportDiff
import Foundation
import JSONText
import TestSupport
import Testing

@testable import ReportRendering

/// Accepting all of a redline gives the new report's text, rejecting all the old one's; what is marked is what changed.
@Suite struct WordRedlineTests {
    @Test(arguments: FixtureReport.names)
    func eachStateIsTheNarrativeOfItsReport(old: String) throws {
        let first = try FixtureReport.read(old)
        for (_, new) in FixtureReport.pairs.filter({ $0.old == old }) {
            let result = try AnnualReports.compare(old: first, new: FixtureReport.read(new))
            let document = try WordReading(result)
            #expect(try document.paragraphs(.accepted) == WordReading.narrative(result.new.report), "\(old), \(new)")
            #expect(try document.paragraphs(.original) == WordReading.narrative(result.old.report), "\(old), \(new)")
            try expectTheEditsOfTheJSON(result, document)
        }
    }

    private func expectTheEditsOfTheJSON(_ result: ChangeReport, _ document: WordReading) throws {
        let changes = try JSONParser(ReportRenderer.render(result, as: .json)).parse()["changes"]?.arrayValue ?? []
        var expected: Set<String> = []
        for change in changes where change["kind"]?.stringValue == "passage" {
            let id = try #require(change["id"]?.stringValue)
            let edits = (change["edits"]?.arrayValue ?? []).map { edit in
                (edit["operation"]?.stringValue ?? "", VisibleText.of(edit["text"]?.stringValue ?? ""))
            }
            expected.insert("change_" + id)
            if let origin = document.bookmarks["from_" + id] {
                expected.insert("from_" + id)
                #expect(origin == stretches(edits, ["equal": "w:moveFrom", "delete": "w:del"]))
                #expect(
                    document.bookmarks["change_" + id] == stretches(edits, ["equal": "w:moveTo", "insert": "w:ins"]))
            } else {
                #expect(change["operation"]?.stringValue != "moved")
                #expect(
                    document.bookmarks["change_" + id]
                        == stretches(edits, ["equal": nil, "delete": "w:del", "insert": "w:ins"]))
            }
        }
        let headings = result.diff.labels.filter { $0.kind == .heading }.map { "change_" + $0.id }
        let claimed = Set(document.bookmarks.keys.filter { $0 != RedlineMarkup.bookmark })
        #expect(claimed.isSuperset(of: expected) && claimed.subtracting(expected).isSubset(of: headings))
        #expect(document.moves.from.sorted() == document.moves.to.sorted())
        // Beside the changes of the JSON only headings may be marked, which it lists as sections and labels.
        let titles = [result.old.report, result.new.report].flatMap(\.sections).map(\.heading).joined(separator: " ")
        for stretch in document.unclaimed where stretch.mark == "w:ins" || stretch.mark == "w:del" {
            #expect(titles.contains(stretch.text))
        }
    }

    private func stretches(
        _ edits: [(operation: String, text: String)], _ marks: [String: String?]
    ) -> [WordReading.Stretch] {
        edits.reduce(into: []) { result, edit in
            guard let mark = marks[edit.operation] else { return }
            WordReading.add(WordReading.Stretch(mark: mark, text: edit.text), to: &result)
        }
    }
}
