// What a reader sees and cannot be read: counted, named and told apart; what can be read all the same is.

import DocumentReading
import OpenPackaging
import ReportModel
import Testing

@Suite struct WordObjectTests {
    private typealias Part = (name: String, type: String, xml: String)

    private func objects(_ body: String, _ parts: [Part] = [], links: [(type: String, address: String)] = []) throws
        -> [UnreadObject]
    {
        var sample = WordSample(body)
        sample.parts = parts
        sample.links = links
        return try sample.document().objects
    }

    private func drawing(_ content: String, _ description: String = "") -> String {
        """
        <w:r><w:drawing><wp:inline><wp:extent cx="1" cy="1"/><wp:docPr id="1" name="图 1" descr="\(description)"/>\
        <a:graphic><a:graphicData>\(content)</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>
        """
    }

    private let picture = "<pic:pic><pic:blipFill><a:blip r:embed=\"rId1\"/></pic:blipFill></pic:pic>"

    @Test func aPictureIsNamedByItsDescriptionAndKnownByItsBytes() throws {
        let one = try objects(paragraph(drawing(picture, "公章")), [("media/1.png", "image", "一")])
        let other = try objects(paragraph(drawing(picture, "公章")), [("media/1.png", "image", "二")])
        #expect(one.map(\.kind) == [.picture])
        #expect(one.map(\.name) == ["公章"])
        #expect(one.map(\.location) == [SourceLocation(paragraph: 1)])
        #expect(one[0].digest != other[0].digest)
        #expect(try objects(paragraph(drawing(picture)), [("other.png", "image", "一")])[0].digest == one[0].digest)
    }

    @Test func aPictureOutsideTheFileIsKnownByItsAddress() throws {
        let linked = picture.replacing("r:embed", with: "r:link")
        let found = try objects(paragraph(drawing(linked)), links: [("image", "https://example.invalid/1.png")])
        #expect(found.map(\.name) == ["https://example.invalid/1.png"])
        #expect(found.map(\.digest) == [""])
    }

    @Test func picturesOfOlderFilesAndOfFallbacksAreCountedOnce() throws {
        let old = "<w:r><w:pict><v:shape><v:imagedata r:id=\"rId1\" o:title=\"公章\"/></v:shape></w:pict></w:r>"
        #expect(try objects(paragraph(old + run("甲")), [("1.png", "image", "一")]).map(\.name) == ["公章"])
        let both = """
            <mc:AlternateContent><mc:Choice Requires="wpg">\(drawing(picture))</mc:Choice>\
            <mc:Fallback>\(old)</mc:Fallback></mc:AlternateContent>
            """
        #expect(try objects(paragraph(both), [("1.png", "image", "一")]).count == 1)
    }

    @Test func deletedAndHiddenPicturesAreNone() throws {
        let body = paragraph(
            "<w:del>\(drawing(picture))</w:del>"
                + drawing(picture).replacing("<w:r>", with: "<w:r><w:rPr><w:vanish/></w:rPr>"))
        #expect(try objects(body, [("1.png", "image", "一")]).isEmpty)
    }

    @Test func anObjectOfAnotherProgramIsOneWithItsPicture() throws {
        let object = """
            <w:r><w:object><v:shape><v:imagedata r:id="rId1"/></v:shape>\
            <o:OLEObject ProgID="Excel.Sheet.12" r:id="rId2"><o:LockedField>false</o:LockedField></o:OLEObject>\
            </w:object></w:r>
            """
        let parts: [Part] = [("1.emf", "image", "图"), ("1.xlsx", "package", "表")]
        let found = try objects(paragraph(object), parts)
        #expect(found.map(\.kind) == [.embeddedObject])
        #expect(found.map(\.name) == ["Excel.Sheet.12"])
        let changed = try objects(paragraph(object), [parts[0], ("1.xlsx", "package", "改")])
        #expect(changed[0].digest != found[0].digest)
        let seen = try objects(paragraph(object), [("1.emf", "image", "改"), parts[1]])
        #expect(seen[0].digest != found[0].digest)
        #expect(try WordSample(paragraph(object)).blocks().isEmpty, "what programs keep for themselves is no text")
    }

    @Test func aControlOfAPageIsNamedAndKnownByItsState() throws {
        let control = "<w:r><w:object><w:control w:name=\"CheckBox1\" r:id=\"rId1\"/></w:object></w:r>"
        let found = try objects(paragraph(control), [("activeX1.xml", "control", "<ax:ocx/>")])
        #expect(found.map(\.kind) == [.formControl])
        #expect(found.map(\.name) == ["CheckBox1"])
        #expect(try objects(paragraph(control), [("activeX1.xml", "control", "<ax:ocx a=\"1\"/>")]) != found)
    }

    @Test func aChartIsNamedByItsTitleAndKnownByItsFigures() throws {
        func chart(_ value: String, _ more: String = "") -> Part {
            (
                "charts/chart1.xml", "chart",
                """
                <c:chartSpace><c:chart><c:title><c:tx><a:p><a:r><a:t>各类</a:t></a:r><a:r><a:t>申请</a:t></a:r></a:p></c:tx>\
                </c:title><c:barChart><c:ser><c:cat><c:pt><c:v>个人</c:v></c:pt></c:cat><c:val><c:pt><c:v>\(value)</c:v></c:pt>\
                </c:val></c:ser></c:barChart></c:chart>\(more)</c:chartSpace>
                """
            )
        }
        let body = paragraph(drawing("<c:chart r:id=\"rId1\"/>"))
        let found = try objects(body, [chart("15")])
        #expect(found.map(\.kind) == [.chart])
        #expect(found.map(\.name) == ["各类申请"])
        #expect(try objects(body, [chart("16")])[0].digest != found[0].digest)
        #expect(try objects(body, [chart("15", "<c:spPr/>")]) == found, "saved again")
        #expect(try objects(body).map(\.kind) == [.chart], "its part is missing")
        let later = paragraph(
            "<mc:AlternateContent xmlns:cx1=\"http://schemas.microsoft.com/office/drawing/2015/9/8/chartex\">"
                + "<mc:Choice Requires=\"cx1\">" + drawing("<cx1:chart r:id=\"rId1\"/>")
                + "</mc:Choice><mc:Fallback>\(run("图表无法显示"))</mc:Fallback></mc:AlternateContent>")
        #expect(try objects(later, [chart("15")]) == found)
        #expect(try WordSample(later).blocks().isEmpty)
    }

    @Test func theTextOfADiagramIsRead() throws {
        let body = paragraph(run("流程：") + drawing("<dgm:relIds r:dm=\"rId1\" r:lo=\"rId2\"/>")) + paragraph(run("乙"))
        var sample = WordSample(body)
        func point(_ text: String) -> String {
            "<dgm:pt><dgm:prSet/><dgm:t><a:bodyPr/><a:p><a:pPr/><a:r><a:rPr/><a:t>\(text)</a:t></a:r></a:p></dgm:t></dgm:pt>"
        }
        sample.parts = [
            (
                "diagrams/data1.xml", "diagramData",
                "<dgm:dataModel><dgm:ptLst>\(point("受理"))\(point("答复"))</dgm:ptLst></dgm:dataModel>"
            )
        ]
        #expect(try sample.blocks() == ["p 流程：", "p 受理", "p 答复", "p 乙"])
        #expect(try objects(body).map(\.kind) == [.drawing])
    }

    @Test func textInDrawingsIsRead() throws {
        let shapes = [
            "<wpc:wpc><wpg:wgp><wps:wsp><wps:txbx><w:txbxContent>\(paragraph(run("框内")))</w:txbxContent></wps:txbx></wps:wsp></wpg:wgp></wpc:wpc>",
            "<lc:lockedCanvas xmlns:lc=\"http://schemas.openxmlformats.org/drawingml/2006/lockedCanvas\"><a:sp><a:txSp><a:txBody><a:bodyPr/><a:p><a:r><a:t>框</a:t></a:r><a:r><a:t>内</a:t></a:r></a:p></a:txBody></a:txSp></a:sp></lc:lockedCanvas>",
        ]
        for shape in shapes {
            let body = paragraph(
                run("甲") + drawing("<wp:positionH><wp:posOffset>914400</wp:posOffset></wp:positionH>" + shape))
            #expect(try WordSample(body).blocks() == ["p 甲", "p 框内"])
        }
        let old = [
            "<v:textbox><w:txbxContent>\(paragraph(run("框内")))</w:txbxContent></v:textbox>",
            "<v:textbox>框内</v:textbox>",
            "<v:textpath string=\"框内\"/>",
        ]
        for shape in old {
            let body = paragraph(run("甲") + "<w:r><w:pict><v:shape>\(shape)</v:shape></w:pict></w:r>" + run("乙"))
            #expect(try WordSample(body).blocks() == ["p 甲乙", "p 框内"])
        }
    }

    @Test func aReadingIsNoText() throws {
        let ruby =
            "<w:r><w:ruby><w:rubyPr/><w:rt>\(run("lín"))</w:rt><w:rubyBase>\(run("临"))</w:rubyBase></w:ruby></w:r>"
        #expect(try WordSample(paragraph(ruby + run("澜"))).blocks() == ["p 临澜"])
        #expect(try objects(paragraph(ruby)).map(\.name) == ["lín"])
    }

    private func chunk(_ xml: String, _ name: String = "chunk.html") throws -> WordSample {
        var sample = WordSample(
            paragraph(run("甲")) + "<w:altChunk r:id=\"rId1\"><w:altChunkPr/></w:altChunk>" + paragraph(run("乙")))
        sample.parts = [(name, "aFChunk", xml)]
        return sample
    }

    @Test func aDocumentInsideIsReadWhereItStands() throws {
        let page = try chunk("<html><body><p>页内</p><table><tr><td>规章</td><td>15</td></tr></table></body></html>")
        #expect(try page.blocks() == ["p 甲", "p 页内", "|规章|15", "p 乙"])
        #expect(try page.document().notes.map(\.code) == [.embeddedDocumentRead])
        for case .line(let line) in try page.document().blocks {
            #expect(line.text.location?.paragraph != nil, "its place is one of this document")
        }
        #expect(try chunk("文内", "chunk.txt").blocks() == ["p 甲", "~ 文内", "p 乙"])
    }

    @Test func aDocumentInsideThatCannotBeReadIsNamed() throws {
        let found = try chunk("{\\rtf1 15}", "chunk.rtf").document().objects
        #expect(found.map(\.kind) == [.otherDocument])
        #expect(found.map(\.name) == ["chunk.rtf"])
        #expect(try chunk("{\\rtf1 16}", "chunk.rtf").document().objects != found)
    }

    @Test func aDocumentInsideADocumentInsideIsOnlyNamed() throws {
        func package(_ body: String, _ part: [UInt8]) throws -> [UInt8] {
            var writer = ZIPWriter()
            let document = "<w:document \(WordSample.transitional)><w:body>\(body)</w:body></w:document>"
            try writer.add("word/document.xml", contents: Array(document.utf8))
            let list = "<Relationships><Relationship Id=\"rId1\" Type=\"x/aFChunk\" Target=\"a.docx\"/></Relationships>"
            try writer.add("word/_rels/document.xml.rels", contents: Array(list.utf8))
            try writer.add("word/a.docx", contents: part)
            return writer.finished()
        }
        let chunk = "<w:altChunk r:id=\"rId1\"/>"
        let inner = try package(paragraph(run("丙")) + chunk, Array("文".utf8))
        let outer = try DocumentReader.read(package(paragraph(run("甲")) + chunk, inner), name: "a.docx")
        #expect(outer.blocks.count == 2)
        #expect(outer.objects.map(\.kind) == [.otherDocument])
    }

    @Test func documentsInsideAreReadToABound() throws {
        var sample = WordSample(String(repeating: "<w:altChunk r:id=\"rId1\"/>", count: 70))
        sample.parts = [("a.txt", "aFChunk", "文")]
        #expect(try sample.document().objects.count == 6)
        #expect(try sample.blocks().count == 64)
    }

    @Test func objectsInNotesAndHeadersAreCountedToo() throws {
        var sample = WordSample(paragraph("<w:r><w:footnoteReference w:id=\"2\"/></w:r>"))
        sample.parts = [
            (
                "footnotes.xml", "footnotes",
                "<w:footnotes \(WordSample.transitional)><w:footnote w:id=\"2\">\(paragraph(drawing(picture)))</w:footnote></w:footnotes>"
            )
        ]
        #expect(try sample.document().objects.map(\.kind) == [.picture])
    }
}
