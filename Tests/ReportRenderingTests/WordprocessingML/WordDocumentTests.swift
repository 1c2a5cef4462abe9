import AnnualReportDiff
import Foundation
import Markup
import OpenPackaging
import TestSupport
import Testing

@testable import ReportRendering

/// What every program that opens a Word document relies on.
@Suite struct WordDocumentTests {
    private static let fixed = [
        "[Content_Types].xml", "_rels/.rels", "word/document.xml", "word/_rels/document.xml.rels", "word/styles.xml",
        "word/settings.xml", "word/fontTable.xml", "word/footer.xml",
    ]

    private func expectWellFormed(_ archive: ZIPArchive) throws {
        for name in archive.entryNames {
            let bytes = try archive.contents(of: name)
            var tokenizer = MarkupTokenizer(bytes: bytes, dialect: .xml)
            var open: [String] = []
            while let token = tokenizer.next() {
                switch token.kind {
                case .startTag where !token.isSelfClosing: open.append(tokenizer.name(of: token))
                case .endTag: #expect(open.popLast() == tokenizer.name(of: token), "\(name)")
                default: continue
                }
            }
            #expect(open.isEmpty, "\(name)")
            #expect(
                String(decoding: bytes, as: UTF8.self).unicodeScalars.allSatisfy { scalar in
                    scalar == "\n"
                        || !(scalar.properties.generalCategory == .control || [0x202E, 0xFFFE].contains(scalar.value))
                })
        }
    }

    @Test func thePartsStandInAFixedOrderAndEachHasItsType() throws {
        let report = try FixtureReport.read("linlan-2021.md")
        let documents = [
            ReportRenderer.render(try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md"), as: .docx),
            ReportRenderer.render(report, as: .docx),
            ReportRenderer.render(AnnualReports.check([report]), as: .docx),
        ]
        for bytes in documents {
            let archive = try ZIPArchive(bytes: bytes)
            #expect(archive.entryNames == Self.fixed + ["docProps/core.xml"])
            try expectWellFormed(archive)
            let types = String(decoding: try archive.contents(of: "[Content_Types].xml"), as: UTF8.self)
            for name in archive.entryNames where !name.hasSuffix(".rels") && !name.hasPrefix("[") {
                #expect(types.contains("PartName=\"/\(name)\""))
            }
            #expect(types.contains("wordprocessingml.document.main+xml"))
        }
    }

    @Test func theSameReportsGiveTheSameBytes() throws {
        let first = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        let second = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        #expect(ReportRenderer.render(first, as: .docx) == ReportRenderer.render(second, as: .docx))
    }

    @Test func hostileTextIsTextAndControlCharactersDoNotPass() throws {
        let hostile = "</w:t><w:del/>]]>&amp;<!-- \u{7}\u{85}\u{202E}\u{FFFE}' \" 三级审查"
        let text = String(decoding: try Data(contentsOf: ProjectPaths.fixture("yunping-draft-1.txt")), as: UTF8.self)
        let damaged = text.replacing("三级审查", with: hostile)
        #expect(damaged != text)
        let new = try AnnualReports.read(Array(damaged.utf8), name: "\"><w:p>\u{1B}[31m\u{202E}.txt")
        let result = try AnnualReports.compare(old: FixtureReport.read("yunping-draft-2.md"), new: new)
        var options = RenderingOptions()
        for language in Language.allCases {
            options.language = language
            let document = try WordReading(result, options: options)
            try expectWellFormed(document.archive)
            let accepted = try document.paragraphs(.accepted)
            #expect(accepted.contains { $0.contains("</w:t><w:del/>]]>&amp;<!--") })
            #expect(accepted == WordReading.narrative(new.report).map { $0.replacing("\u{FFFE}", with: "\u{FFFD}") })
        }
    }

    @Test func tablesRepeatTheirHeadsAndKeepRowsWhole() throws {
        let bytes = ReportRenderer.render(try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md"), as: .docx)
        let tree = try WordReading(bytes).tree(of: "word/document.xml")
        let elements = tree.descendants(of: tree.root)
        let tables = elements.filter { tree.name(of: $0) == "w:tbl" }
        #expect(tables.count == 5)
        for table in tables {
            let inside = tree.descendants(of: table)
            let rows = inside.count { tree.name(of: $0) == "w:tr" }
            #expect(inside.count { tree.name(of: $0) == "w:cantSplit" } == rows && rows > 1)
            #expect(inside.count { tree.name(of: $0) == "w:tblHeader" } == 1)
            let widths = inside.filter { tree.name(of: $0) == "w:gridCol" }
                .compactMap { tree.attribute("w:w", of: $0).flatMap { Int($0) } }
            #expect(widths.reduce(0, +) == WordMarkup.textWidth && widths.allSatisfy { $0 > 0 })
        }
    }

    @Test func findingsAndDecisionsAreCommentsOfThoseWhoMadeThem() throws {
        var result = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        let finding = Finding(
            id: "f1", rule: "text.figure", severity: .warning, side: .new,
            message: Message(chinese: "文中<306>件", english: "306 in the text"))
        let index = try #require(result.diff.changes.firstIndex { if case .passage = $0 { true } else { false } })
        guard case .passage(var passage) = result.diff.changes[index] else { return }
        passage.findings = ["f1"]
        passage.decision = Decision(verdict: .query, note: "核对台账", by: "审核员", time: nil)
        result.diff.changes[index] = .passage(passage)
        result.findings = [finding]
        let document = try WordReading(result)
        #expect(document.archive.entryNames == Self.fixed + ["word/comments.xml", "docProps/core.xml"])
        let tree = try document.tree(of: "word/comments.xml")
        let comments = tree.descendants(of: tree.root).filter { tree.name(of: $0) == "w:comment" }
        #expect(comments.map { tree.attribute("w:author", of: $0) } == ["reportdiff", "审核员"])
        #expect(comments.map { tree.textContent(of: $0) } == ["警告：文中<306>件（text.figure）", "待核实：核对台账（审核员）"])
        #expect(try document.paragraphs(.accepted) == WordReading.narrative(result.new.report))
        let text = try commented(document)
        let whole = passage.edits.map(\.text).joined()
        #expect(text == ["0": whole, "1": whole])
    }

    /// The text that each comment is on, by the comment's number: between its marks, which its reference follows.
    private func commented(_ document: WordReading) throws -> [String: String] {
        let tree = try document.tree(of: "word/document.xml")
        var open: [String: String] = [:]
        var closed: [String: String] = [:]
        var referred: [String: String] = [:]
        for node in tree.descendants(of: tree.root) {
            let number = tree.attribute("w:id", of: node) ?? ""
            switch tree.name(of: node) {
            case "w:commentRangeStart": open[number] = ""
            case "w:commentRangeEnd": closed[number] = open.removeValue(forKey: number)
            case "w:commentReference": referred[number] = closed.removeValue(forKey: number)
            case "w:t", "w:delText": open = open.mapValues { $0 + tree.textContent(of: node) }
            default: continue
            }
        }
        return referred
    }

    @Test func onlyTheAskedPartsAreShown() throws {
        let result = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        var options = RenderingOptions()
        options.parts = [.cells]
        let document = try WordReading(result, options: options)
        #expect(document.bookmarks.isEmpty)
        #expect(try document.paragraphs(.accepted).isEmpty)
    }
}
