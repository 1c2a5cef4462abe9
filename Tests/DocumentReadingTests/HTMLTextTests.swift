// How the text of a page is cut into lines.

import ReportModel
import Testing

@Suite struct HTMLTextTests {
    @Test func aBlockIsALineAndOnlyAHeadingIsMarked() throws {
        let blocks = try HTMLOutline.blocks("<h2>二、</h2><p><b>三、收到</b></p><div>正文<div>内层</div>之后</div>")
        #expect(blocks == ["h 二、", "p 三、收到", "p 正文", "p 内层", "p 之后"])
    }

    @Test func piecesOfAWordAreJoinedWithoutASpace() throws {
        let html = "<p><span lang=EN-US>20</span><font>1</font><b>9</b>年<span>度<o:p></o:p></span>收<!-- x -->到</p>"
        #expect(try HTMLOutline.blocks(html) == ["p 2019年度收到"])
    }

    @Test func whiteSpaceCountsWhereItWasTypedAndNotWhereAnEditorWrapped() throws {
        let html = "<p>\n  收到\n  申请 12\n件，  用 Open\nOffice  办理 </p>"
        #expect(try HTMLOutline.blocks(html) == ["p 收到申请 12件， 用 Open Office 办理"])
    }

    @Test func oneBreakMayStandInASentenceAndTwoPartParagraphs() throws {
        let html = "<div>甲<br>乙<br><br>丙<br>&nbsp;<br/>丁</br></div>戊"
        #expect(try HTMLOutline.blocks(html) == ["~ 甲", "p 乙", "p 丙", "p 丁", "p 戊"])
    }

    @Test func textStraightInTheBodyIsRead() throws {
        #expect(try HTMLOutline.blocks("<body>一<p>二</p>三<hr>四</body>") == ["p 一", "p 二", "p 三", "p 四"])
    }

    @Test func scriptsStylesAndWhatStandsInForThemAreNoText() throws {
        let html = """
            <html><head><title>标题</title><style>p{}</style></head><body>
            <script>var t = "<table><tr><td>1</td><td>2</td></tr></table>";</script><noscript>请开启</noscript>
            <template><p>模板</p></template><!-- 注 --><xml><w:View>Normal</w:View></xml><p>正文</p>
            """
        #expect(try HTMLOutline.blocks(html) == ["p 正文"])
    }

    @Test(arguments: [
        "<p hidden>隐</p>", "<p style='DISPLAY:none'>隐</p>", "<p style='color:red; display : none !important'>隐</p>",
        "<span style=\"visibility:hidden\">隐</span>", "<span style='mso-hide:all'>隐</span>",
        "<span style='font-size:0'>隐</span>", "<span style='font-size: 0.0pt'>隐</span>", "<dialog>隐</dialog>",
    ])
    func whatIsNotSeenIsNotRead(html: String) throws {
        let document = try HTMLOutline.document("<body><div>见\(html)</div></body>")
        #expect(document.blocks.count == 1)
        #expect(document.notes.contains(Note(.hiddenTextSkipped, ["1", "隐"])))
    }

    @Test(arguments: [
        "<p aria-hidden=true>见</p>", "<p hidden=until-found>见</p>",
        "<p style='font-size:0'><span style='font-size:14px'>见</span></p>",
        "<div style='visibility:hidden'><p style='visibility:visible'>见</p></div>", "<p style='font-size:0.9em'>见</p>",
        "<p style='display:block;font-size:10.0pt'>见</p>",
    ])
    func whatIsSeenIsRead(html: String) throws {
        #expect(try HTMLOutline.blocks("<body>\(html)</body>") == ["p 见"])
    }

    @Test func displayMakesBlocksOfWordsAndWordsOfBlocks() throws {
        let html = "<p>甲<span style='display:block'>乙</span>丙</p><div>丁<div style='display:inline'>戊</div></div>"
        #expect(try HTMLOutline.blocks(html) == ["p 甲", "p 乙", "p 丙", "p 丁戊"])
    }

    @Test func numbersOfAListAreThoseABrowserPrints() throws {
        let html = """
            <ol><li>加强培训<li value=5><p>完善制度</p><p>再述</p></ol><ol start=3 type=A><li>丙项</ol>
            <ol style='list-style-type:cjk-ideographic'><li>总体<li>其他</ol><ul><li>无号</ul>
            """
        #expect(
            try HTMLOutline.blocks(html) == [
                "p 1.加强培训", "p 5.完善制度", "p 再述", "p C.丙项", "p 一、总体", "p 二、其他", "p 无号",
            ])
    }

    @Test(arguments: [
        "<ol style='list-style:none'><li>项</ol>", "<ol><li><a href=#>项</a></ol>", "<ol reversed><li>项</ol>", "<li>项",
    ])
    func aNumberThatIsNotPrintedOrNoTextIsNotRestored(html: String) throws {
        #expect(try HTMLOutline.blocks(html) == ["p 项"])
    }

    @Test func anItemThatHasItsNumberGetsNoOther() throws {
        #expect(try HTMLOutline.blocks("<ol><li>（一）甲<li>2、乙<li>一是丙</ol>") == ["p （一）甲", "p 2、乙", "p 一是丙"])
    }

    @Test func preformattedTextKeepsItsLinesAndTabs() throws {
        #expect(try HTMLOutline.blocks("<pre>规章\t1\t2\n甲  乙\r\n\r\n丙</pre>") == ["~ 规章\t1\t2", "p 甲  乙", "p 丙"])
    }

    @Test func placesAreLinesAndColumnsOfTheSource() throws {
        let document = try HTMLOutline.document(
            "<body>\r\n<p>&nbsp;收到<b>申请</b></p>\n<table><tr><td>规章<td>1<td></table>")
        guard case .line(let line) = document.blocks[0], case .table(let table) = document.blocks[1] else {
            Issue.record("blocks \(document.blocks.count)")
            return
        }
        #expect(line.text.location(at: 1) == SourceLocation(line: 2, column: 10))
        #expect(line.text.location(at: 2) == SourceLocation(line: 2, column: 11))
        #expect(line.text.location(at: 3) == SourceLocation(line: 2, column: 15))
        #expect(table.rows[0].map(\.location) == [16, 22, 23].map { SourceLocation(line: 3, column: $0) })
    }
}
