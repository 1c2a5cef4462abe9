// Paragraphs and runs: what a reader of the page sees, and nothing else.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordTextTests {
    private func lines(_ body: String, styles: String = "") throws -> [String] {
        try WordSample(body, styles: styles).blocks()
    }

    @Test func runsSplitAtWillAreOneText() throws {
        let body = paragraph(
            run("收到申请") + "<w:proofErr w:type=\"gramStart\"/>" + run("1", "<w:b/>") + run("5") + run("件。"))
        #expect(try lines(body) == ["p 收到申请15件。"])
    }

    @Test func spacesAtTheEndsOfATextCountOnlyWhenPreserved() throws {
        #expect(
            try lines("<w:p><w:r><w:t> a </w:t></w:r><w:r><w:t xml:space=\"preserve\"> b</w:t></w:r></w:p>") == [
                "p a b"
            ])
    }

    @Test func paragraphsOutsideTablesAreCountedBlankOnesToo() throws {
        let body = paragraph(run("甲")) + "<w:p/>" + table(row(cell("1"))) + paragraph(run("乙"))
        let places = try WordSample(body).document().blocks.compactMap { block in
            if case .line(let line) = block { line.text.location } else { nil }
        }
        #expect(places == [SourceLocation(paragraph: 1), SourceLocation(paragraph: 3)])
    }

    @Test func aBreakBeginsALineOfTheSameParagraph() throws {
        #expect(try lines(paragraph(run("甲局") + "<w:r><w:br/></w:r>" + run("年度报告"))) == ["~ 甲局", "p 年度报告"])
        #expect(try lines(paragraph(run("甲") + "<w:r><w:cr/><w:t>乙</w:t></w:r>")) == ["~ 甲", "p 乙"])
    }

    @Test func aTabInProseIsASpace() throws {
        let tab = "<w:r><w:tab/></w:r>"
        #expect(try lines(paragraph(tab + run("一、") + tab + run("总体情况"))) == ["p  一、 总体情况"])
        #expect(try lines(paragraph(run("填报单位") + tab + run("某某局"))) == ["p 填报单位 某某局"])
        #expect(try lines(paragraph(run("第一句。") + tab + run("二") + tab + run("三"))) == ["p 第一句。 二 三"])
    }

    @Test func tabsBetweenCellsSeparate() throws {
        let tab = "<w:r><w:tab/></w:r>"
        #expect(try lines(paragraph(run("规章") + tab + run("0"))) == ["p 规章\t0"])
        #expect(try lines(paragraph(run("规章") + tab + run("甲") + tab + run("乙"))) == ["p 规章\t甲\t乙"])
    }

    @Test func signsThatAreNoTextArePrinted() throws {
        let body = paragraph(
            run("0999") + "<w:r><w:noBreakHyphen/></w:r>" + run("5550118")
                + "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:softHyphen/></w:r>")
        #expect(try lines(body) == ["p 0999-5550118☑"])
    }

    @Test func aFieldPrintsItsResultAndNotItsInstruction() throws {
        let begin = "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>"
        let separate = "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>"
        let end = "<w:r><w:fldChar w:fldCharType=\"end\"/></w:r>"
        let nested =
            begin + "<w:r><w:instrText>IF </w:instrText></w:r>" + begin + run("内") + separate + run("内果") + end
            + separate + run("外果") + end
        #expect(try lines(paragraph(run("前") + nested + run("后"))) == ["p 前外果后"])
        #expect(
            try lines(paragraph("<w:fldSimple w:instr=\" DATE \">" + run("2022年") + "</w:fldSimple>")) == ["p 2022年"])
        #expect(try lines(paragraph(run("前") + begin + run("失尾"))) == ["p 前失尾"], "a field without end loses nothing")
        let long =
            paragraph(begin + "<w:r><w:instrText>TOC</w:instrText></w:r>" + separate + run("甲"))
            + paragraph(run("乙") + end)
        #expect(try lines(long) == ["p 甲", "p 乙"])
    }

    @Test func wrappersAreLookedInto() throws {
        for (open, close) in [
            ("<w:hyperlink r:id=\"rId9\">", "</w:hyperlink>"), ("<w:smartTag w:element=\"x\">", "</w:smartTag>"),
            ("<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>", "</w:sdtContent></w:sdt>"),
            ("<w:customXml w:element=\"x\">", "</w:customXml>"), ("<w:bdo w:val=\"ltr\">", "</w:bdo>"),
            ("<unknown xmlns=\"urn:x\"><b>", "</b></unknown>"),
        ] {
            #expect(try lines(paragraph(run("甲") + open + run("乙") + close)) == ["p 甲乙"])
        }
        let block = "<w:sdt><w:sdtContent>\(paragraph(run("甲")))\(table(row(cell("1"))))</w:sdtContent></w:sdt>"
        #expect(try lines(block) == ["p 甲", "|1"])
    }

    @Test func ofAlternateContentOneBranchIsRead() throws {
        func choice(_ prefixes: String, _ text: String) -> String {
            "<mc:Choice xmlns:f=\"urn:later\" Requires=\"\(prefixes)\">\(run(text))</mc:Choice>"
        }
        func read(_ branches: String) throws -> [String] {
            try lines(paragraph("<mc:AlternateContent>\(branches)</mc:AlternateContent>"))
        }
        let fallback = "<mc:Fallback>\(run("丙"))</mc:Fallback>"
        #expect(try read(choice("wps", "甲") + choice("w14", "乙") + fallback) == ["p 甲"])
        #expect(try read(choice("f", "甲") + choice("w14 wps", "乙") + fallback) == ["p 乙"])
        #expect(try read(choice("w14 f", "甲") + fallback) == ["p 丙"])
        #expect(try read(choice("", "甲") + fallback) == ["p 丙"])
        #expect(try read(fallback) == ["p 丙"])
        let inner = "<mc:AlternateContent>\(choice("f", "内"))\(fallback)</mc:AlternateContent>"
        #expect(try read("<mc:Choice Requires=\"wps\">\(inner)\(run("丁"))</mc:Choice>\(fallback)") == ["p 丙丁"])
    }

    @Test func whatNoBranchCanReplaceIsReadAndNamed() throws {
        let only = "<mc:AlternateContent><mc:Choice Requires=\"f\">\(run("甲"))</mc:Choice></mc:AlternateContent>"
        let sample = WordSample(paragraph(only))
        #expect(try sample.blocks() == ["p 甲"])
        #expect(
            try sample.document().notes == [
                Note(.elementUnknown, ["1", "mc:Choice"], at: SourceLocation(paragraph: 1))
            ])
    }

    @Test func aTextBoxFollowsTheParagraphThatHoldsItOnce() throws {
        let box = "<w:txbxContent>\(paragraph(run("框内")))\(table(row(cell("1"))))</w:txbxContent>"
        let drawing = """
            <w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><x>\(box)</x></w:drawing></mc:Choice>\
            <mc:Fallback><w:pict><y>\(box)</y></w:pict></mc:Fallback></mc:AlternateContent></w:r>
            """
        #expect(
            try lines(paragraph(run("前") + drawing + run("后")) + paragraph(run("下"))) == ["p 前后", "p 框内", "|1", "p 下"])
    }

    @Test func hiddenTextIsLeftOutAndNoted() throws {
        let styles = """
            <w:style w:type="character" w:styleId="h"><w:name w:val="x"/><w:rPr><w:vanish/></w:rPr></w:style>
            """
        let body = paragraph(
            run("甲") + run("暗", "<w:vanish/>") + run("乙", "<w:vanish w:val=\"0\"/>")
                + run("隐", "<w:rStyle w:val=\"h\"/>")
                + run("丙", "<w:rStyle w:val=\"h\"/><w:vanish w:val=\"false\"/>"))
        let sample = WordSample(body, styles: styles)
        #expect(try sample.blocks() == ["p 甲乙丙"])
        #expect(
            try sample.document().notes == [Note(.hiddenTextSkipped, ["2", "暗 / 隐"], at: SourceLocation(paragraph: 1))])
    }

    @Test func headingsAreToldByStyleOrLevel() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/></w:style>
            <w:style w:type="paragraph" w:styleId="a"><w:name w:val="章"/><w:basedOn w:val="b"/></w:style>
            <w:style w:type="paragraph" w:styleId="b"><w:name w:val="x"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="c"><w:name w:val="标题 2"/></w:style>
            <w:style w:type="paragraph" w:styleId="n"><w:name w:val="Normal"/></w:style>
            """
        for style in ["1", "a", "b", "c", "Heading3"] {
            #expect(try lines(paragraph(run("总体情况"), "<w:pStyle w:val=\"\(style)\"/>"), styles: styles) == ["h 总体情况"])
        }
        #expect(try lines(paragraph(run("文"), "<w:pStyle w:val=\"n\"/>"), styles: styles) == ["p 文"])
        #expect(try lines(paragraph(run("题"), "<w:outlineLvl w:val=\"1\"/>")) == ["h 题"])
        #expect(
            try lines(paragraph(run("文"), "<w:pStyle w:val=\"1\"/><w:outlineLvl w:val=\"9\"/>"), styles: styles) == [
                "p 文"
            ])
        let long = String(repeating: "长", count: 61)
        #expect(
            try lines(paragraph(run(long), "<w:outlineLvl w:val=\"1\"/>")) == ["p \(long)"], "a whole paragraph is none"
        )
    }

    @Test func strictFilesAndOtherPrefixesAreRead() throws {
        var sample = WordSample(paragraph(run("甲")) + table(row(cell("1", "<w:gridSpan w:val=\"2\"/>"))))
        sample.namespaces = WordSample.strict
        #expect(try sample.blocks() == ["p 甲", "|→21"])
        sample.prefix = "ns0:"
        #expect(try sample.blocks() == ["p 甲", "|→21"])
    }

    @Test func theMarkOfAFootnoteIsNoDigitOfItsFigure() throws {
        #expect(try lines(paragraph(run("8") + run("1", "<w:vertAlign w:val=\"superscript\"/>"))) == ["p 8¹"])
    }

    @Test func struckTextIsLeftOutAndSaid() throws {
        let body = paragraph(run("7", "<w:strike/>") + run("8") + run("9", "<w:strike w:val=\"0\"/>"))
        #expect(try lines(body) == ["p 89"])
        #expect(
            try WordSample(body).document().notes == [
                Note(.struckTextSkipped, ["1", "7"], at: SourceLocation(paragraph: 1))
            ])
    }
}
