// What a document holds beside its text is kept out of the narrative and said in notes, with its text.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordNotesTests {
    private func part(_ name: String, _ type: String, _ content: String) -> (name: String, type: String, xml: String) {
        (name, type, "<w:\(type) \(WordSample.transitional)>\(content)</w:\(type)>")
    }

    private func note(_ text: String, id: Int, _ name: String = "footnote", _ more: String = "") -> String {
        "<w:\(name) w:id=\"\(id)\"\(more)>\(paragraph(run(text)))</w:\(name)>"
    }

    @Test func footnotesEndnotesAndCommentsInTheOrderOfTheText() throws {
        var sample = WordSample(
            paragraph(
                run("甲") + "<w:r><w:footnoteReference w:id=\"3\"/></w:r>" + run("乙")
                    + "<w:r><w:footnoteReference w:id=\"2\"/></w:r>"
                    + "<w:r><w:endnoteReference w:id=\"2\"/></w:r>" + run("丙")
                    + "<w:r><w:commentReference w:id=\"0\"/></w:r>")
                + table(row("<w:tc>\(paragraph(run("10") + "<w:r><w:footnoteReference w:id=\"4\"/></w:r>"))</w:tc>")))
        sample.parts = [
            part(
                "footnotes.xml", "footnotes",
                note("线", id: 0, "footnote", " w:type=\"separator\"") + note("注二", id: 2) + note("注三", id: 3)
                    + note("注四", id: 4)
                    + note("无人提及", id: 5)),
            part("endnotes.xml", "endnotes", note("尾", id: 2, "endnote")),
            part("comments.xml", "comments", note("请核", id: 0, "comment")),
        ]
        let document = try sample.document()
        #expect(try sample.blocks() == ["p 甲乙丙", "|10"])
        #expect(
            document.notes == [
                Note(.footnoteSkipped, ["3", "注三 / 注二 / 注四"], at: SourceLocation(paragraph: 1)),
                Note(.endnoteSkipped, ["1", "尾"], at: SourceLocation(paragraph: 1)),
                Note(.commentSkipped, ["1", "请核"], at: SourceLocation(paragraph: 1)),
            ])
    }

    @Test func theOwnMarkOfAFootnoteIsNoText() throws {
        let mark = "<w:r><w:footnoteReference w:customMarkFollows=\"1\" w:id=\"2\"/><w:t>＊</w:t></w:r>"
        #expect(try WordSample(paragraph(run("11") + mark + run("件"))).blocks() == ["p 11件"])
    }

    @Test func headersAndFootersInUseEachTextOnce() throws {
        let section = """
            <w:sectPr><w:headerReference w:type="default" r:id="rId1"/><w:headerReference w:type="even" r:id="rId2"/>\
            <w:footerReference w:type="default" r:id="rId3"/></w:sectPr>
            """
        var sample = WordSample(paragraph(run("甲")) + section)
        let page =
            "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>"
            + "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>\(run("1"))<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        sample.parts = [
            ("header1.xml", "header", "<w:hdr \(WordSample.transitional)>\(paragraph(run("某局")))</w:hdr>"),
            ("header2.xml", "header", "<w:hdr \(WordSample.transitional)>\(paragraph(run("某局")))</w:hdr>"),
            (
                "footer1.xml", "footer",
                "<w:ftr \(WordSample.transitional)>\(paragraph(run("第") + page + run("页")))</w:ftr>"
            ),
            ("header4.xml", "header", "<w:hdr \(WordSample.transitional)>\(paragraph(run("不用")))</w:hdr>"),
        ]
        #expect(try sample.document().notes == [Note(.headerFooterSkipped, ["2", "某局 / 第1页"])])
    }

    @Test func aTableOfContentsIsFurniture() throws {
        let styles = "<w:style w:type=\"paragraph\" w:styleId=\"T\"><w:name w:val=\"toc 1\"/></w:style>"
        let gallery = "<w:sdtPr><w:docPartObj><w:docPartGallery w:val=\"Table of Contents\"/></w:docPartObj></w:sdtPr>"
        let body =
            "<w:sdt>\(gallery)<w:sdtContent>\(paragraph(run("目录")))</w:sdtContent></w:sdt>"
            + paragraph(run("一、总体情况") + "<w:r><w:tab/></w:r>" + run("1"), "<w:pStyle w:val=\"T\"/>")
            + paragraph(run("一、总体情况"))
        let sample = WordSample(body, styles: styles)
        #expect(try sample.blocks() == ["p 一、总体情况"])
        #expect(
            try sample.document().notes == [
                Note(.furnitureSkipped, ["目录 / 一、总体情况 1"], at: SourceLocation(paragraph: 1))
            ])
    }

    @Test func picturesAndEmbeddedDocumentsAreCounted() throws {
        let picture = "<w:r><w:drawing><pic:pic><a:blip/></pic:pic></w:drawing></w:r>"
        let shape = "<w:r><w:pict><v:shape/></w:pict></w:r>"
        let sample = WordSample(
            paragraph(picture + shape) + paragraph(picture) + "<w:altChunk r:id=\"rId9\"/>" + paragraph(run("甲")))
        let objects = try sample.document().objects
        #expect(objects.map(\.kind) == [.picture, .picture, .otherDocument])
        #expect(objects.map(\.location) == [1, 2, 2].map { SourceLocation(paragraph: $0) })
    }
}
