// Namespaces: however a package declares and prefixes them, and wherever its parts stand.

import DocumentReading
import OpenPackaging
import ReportModel
import Testing

@Suite struct WordNamespaceTests {
    private static let main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
    private static let strict = "http://purl.oclc.org/ooxml/wordprocessingml/main"

    private func texts(_ document: String) throws -> [String] {
        var writer = ZIPWriter()
        try writer.add("word/document.xml", contents: Array(document.utf8))
        return try DocumentReader.read(writer.finished(), name: "a.docx").blocks.map { block in
            switch block {
            case .line(let line): line.text.text
            case .table(let table):
                table.rows.flatMap { $0 }.map { "\($0.columnSpan)\($0.text.text)" }.joined(separator: "|")
            }
        }
    }

    @Test(arguments: [main, strict])
    func anyPrefixOrNoneStandsForTheMainNamespace(uri: String) throws {
        let forms = [
            "<x:document xmlns:x=\"URI\"><x:body><x:p><x:r><x:t>甲</x:t></x:r></x:p><x:tbl><x:tr><x:tc><x:tcPr><x:gridSpan x:val=\"2\"/></x:tcPr><x:p><x:r><x:t>1</x:t></x:r></x:p></x:tc></x:tr></x:tbl></x:body></x:document>",
            "<document xmlns=\"URI\" xmlns:v=\"URI\"><body><p><r><t>甲</t></r></p><tbl><tr><tc><tcPr><gridSpan v:val=\"2\"/></tcPr><p><r><t>1</t></r></p></tc></tr></tbl></body></document>",
            "<document xmlns=\"URI\"><body><p><r><t>甲</t></r></p><tbl><tr><tc><tcPr><gridSpan val=\"2\"/></tcPr><p><r><t>1</t></r></p></tc></tr></tbl></body></document>",
            "<a:document xmlns:a=\"URI\"><b:body xmlns:b=\"URI\"><p xmlns=\"URI\"><r><c:t xmlns:c=\"URI\">甲</c:t></r></p><b:tbl><b:tr><b:tc><b:tcPr><b:gridSpan b:val=\"2\"/></b:tcPr><b:p><b:r><b:t>1</b:t></b:r></b:p></b:tc></b:tr></b:tbl></b:body></a:document>",
        ]
        for form in forms { #expect(try texts(form.replacing("URI", with: uri)) == ["甲", "21"]) }
    }

    @Test func aPrefixMayStandForOneThingHereAndAnotherThere() throws {
        let document = """
            <w:document xmlns:w="\(Self.main)"><w:body><w:p><w:r><w:t>甲</w:t></w:r><w:x xmlns:w="urn:later"><w:t>乙</w:t>\
            </w:x><w:r><w:t>丙</w:t></w:r></w:p></w:body></w:document>
            """
        #expect(try texts(document) == ["甲乙丙"])
    }

    @Test func manyPrefixesForOneNamespaceAreAll() throws {
        let paragraphs = (1...20).map {
            "<n\($0):p xmlns:n\($0)=\"\(Self.main)\"><n\($0):pPr><n\($0):outlineLvl n\($0):val=\"0\"/></n\($0):pPr><n\($0):r><n\($0):t>\($0)</n\($0):t></n\($0):r></n\($0):p>"
        }
        let document = "<w:document xmlns:w=\"\(Self.main)\"><w:body>\(paragraphs.joined())</w:body></w:document>"
        #expect(try texts(document) == (1...20).map(String.init))
    }

    @Test func whatIsNotKnownIsReadAndNamed() throws {
        let inline = "<f:later xmlns:f=\"urn:later\" f:a=\"1\">旧<f:part>新</f:part></f:later>"
        let sample = WordSample(
            paragraph(run("甲") + inline + "<w:later/>") + "<f:block xmlns:f=\"urn:later\">外</f:block>")
        #expect(try sample.blocks() == ["p 甲旧新", "p 外"])
        #expect(
            try sample.document().notes == [
                Note(.elementUnknown, ["4", "f:later、f:part、w:later、f:block"], at: SourceLocation(paragraph: 1))
            ])
    }

    @Test func whatMayBeIgnoredIsSaidOnlyWhereItHoldsText() throws {
        var sample = WordSample(paragraph(run("甲") + "<f:mark f:a=\"1\"/>"))
        sample.namespaces += " xmlns:f=\"urn:later\" mc:Ignorable=\"w14 f\""
        #expect(try sample.document().notes.isEmpty)
        sample.body = paragraph(run("甲") + "<f:mark>乙</f:mark>")
        #expect(try sample.blocks() == ["p 甲乙"])
        #expect(try sample.document().notes.map(\.code) == [.elementUnknown])
    }

    @Test func textInNoElementOfTextIsReadAndSaid() throws {
        let body = "外" + paragraph("内" + run("甲")) + table("表" + row("行" + cell("1"))) + run("后")
        let sample = WordSample(body)
        #expect(try sample.blocks() == ["p 外", "p 内甲", "|1", "p 表", "p 行", "p 后"])
        #expect(try sample.document().notes.map(\.code) == [.elementUnknown])
    }

    @Test func partsAreFoundHoweverTheirNamesAreWritten() throws {
        let document =
            "<w:document \(WordSample.transitional)><w:body>\(paragraph("<w:r><w:footnoteReference w:id=\"1\"/><w:t>甲</w:t></w:r>"))</w:body></w:document>"
        let footnotes =
            "<w:footnotes \(WordSample.transitional)><w:footnote w:id=\"1\">\(paragraph(run("注")))</w:footnote></w:footnotes>"
        for (target, entry) in [
            ("/Word/Notes.XML", "word/notes.xml"), ("..\\word\\notes.xml", "word/notes.xml"),
            ("./notes.xml", "word/notes.xml"),
            ("%E6%B3%A8%20.xml", "word/注 .xml"), ("../notes.xml#a", "notes.xml"),
        ] {
            var writer = ZIPWriter()
            try writer.add("WORD/Document.xml", contents: Array(document.utf8))
            try writer.add(
                "_rels/.rels",
                contents: Array(
                    "<Relationships><Relationship Id=\"a\" Type=\"x/officeDocument\" Target=\"/word/document.xml\"/></Relationships>"
                        .utf8))
            try writer.add(
                "word/_rels/document.xml.rels",
                contents: Array(
                    "<p:Relationships xmlns:p=\"u\"><p:Relationship Id=\"a\" Type=\"x/footnotes\" Target=\"\(target)\"/></p:Relationships>"
                        .utf8))
            try writer.add(entry, contents: Array(footnotes.utf8))
            let notes = try DocumentReader.read(writer.finished(), name: "a.docx").notes
            #expect(notes.map(\.arguments) == [["1", "注"]], "\(target)")
        }
    }
}
