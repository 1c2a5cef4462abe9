// Tables as grids, and tables that are none.

import ReportModel
import Testing

@testable import DocumentReading

@Suite struct HTMLTableTests {
    @Test func spansPlaceCellsInTheGrid() throws {
        let html = """
            <table><tr><td colspan=3 rowspan=2>角<td colspan="7">申请人情况</td></tr>
            <tr><td>自然人<td colspan=5>法人<td>总计</table>
            """
        #expect(try HTMLOutline.blocks(html) == ["|→3↓2角|→7申请人情况", "|@3自然人|→5法人|总计"])
    }

    @Test func spansThatLieAreCutToTheTable() throws {
        let html = """
            <table><tr><td rowspan=70000>三<td colspan=99999999>头<tr><td>甲<td>1<tr><td rowspan=0>乙<td>2<tr><td>丙<td colspan=-1>3
            </table>
            """
        #expect(
            try HTMLOutline.blocks(html) == ["|↓4三|→\(HTMLLimits.columnSpan)头", "|@1甲|1", "|@1↓2乙|2", "|@2丙|3"])
    }

    @Test func columnsBehindTheLastCoverOneEach() {
        var placer = GridPlacer()
        placer.beginRow()
        var last = (column: 0, span: 0)
        for _ in 0..<20 { last = placer.place(columnSpan: 1 << 30, rowSpan: 1 << 30) }
        #expect(last.column <= HTMLLimits.columns + 20 && last.span == 1)
    }

    @Test func endTagsMayBeMissingAndAttributesUnquoted() throws {
        let html = "<TABLE border=1><TBODY><TR><TD noWrap align=middle><P>规章<TD>1<TR><TD>文件<TD><FONT>2</TABLE>后"
        #expect(try HTMLOutline.blocks(html) == ["|规章|1", "|文件|2", "p 后"])
    }

    @Test func aBlankCellIsBlankHoweverItIsWritten() throws {
        let html = "<table><tr><td>规章<td>&nbsp;<td><p><o:p>&#160;</o:p></p><td><br><td>　<td></table>"
        #expect(try HTMLOutline.blocks(html) == ["|规章|||||"])
    }

    @Test func linesOfACellAreJoinedTheWayAReaderReads() throws {
        let html = """
            <table><tr><td>本年新<br>制作数量<td><p>结转</p>
            <p>下年度</p><td>386000<br>元<td>1,655.<br>0887<td>12<br>34<td>Open<br>Office<td>2<span>0</span></table>
            """
        #expect(try HTMLOutline.blocks(html) == ["|本年新制作数量|结转下年度|386000元|1,655.0887|12 34|Open Office|20"])
    }

    @Test func aTableThatLaysOutThePageIsReadAsItsBlocks() throws {
        let html = """
            <table><tr><td>菜单<td><table><tr><td><p>一、总体</p><p>正文</p><table><tr><td>规章<td>1<tr><td>文件<td>2</table>
            </table></table>
            """
        #expect(try HTMLOutline.blocks(html) == ["p 菜单", "p 一、总体", "p 正文", "|规章|1", "|文件|2"])
    }

    @Test func aTableOfOneColumnOrOfProseIsRead() throws {
        #expect(try HTMLOutline.blocks("<table><tr><td>甲<tr><td>乙</table>") == ["p 甲", "p 乙"])
        let prose = String(repeating: "本年度办理申请。", count: 20)
        #expect(try HTMLOutline.blocks("<table><tr><td>甲<td>\(prose)</table>") == ["p 甲", "p \(prose)"])
    }

    @Test func aSmallTableInACellIsTextOfTheCell() throws {
        let html = "<table><tr><td>规章<td><table><tr><td>1</table><td>3<tr><td>文件<td>2<td>4</table>"
        #expect(try HTMLOutline.blocks(html) == ["|规章|1|3", "|文件|2|4"])
    }

    @Test func textBetweenRowsAndACaptionStandInFrontOfTheTable() throws {
        let html = "<table><caption>单位：件</caption><tr><td>规章<td>1</tr>漏出<tr><td>文件<td>2</table>"
        #expect(try HTMLOutline.blocks(html) == ["p 单位：件", "p 漏出", "|规章|1", "|文件|2"])
    }

    @Test func hiddenRowsAreLeftOut() throws {
        let html = "<table><tr><td>规章<td>1<tr style='display:none'><td>旧<td>9<tr><td>文件<td>2</table>"
        #expect(try HTMLOutline.blocks(html) == ["|规章|1", "|文件|2"])
    }

    @Test(.timeLimit(.minutes(3)))
    func aFloodOfTablesIsAnsweredQuickly() throws {
        for flood in [
            String(repeating: "<table>", count: 200_000), String(repeating: "<table><tr><td>", count: 30_000) + "规章",
            String(repeating: "<table><tr><td>1<td>", count: 30_000),
            "<table>" + String(repeating: "<tr><td colspan=9999 rowspan=9999>", count: 30_000),
            String(repeating: "<ol><li>甲<div><span>", count: 30_000), String(repeating: "<br>甲", count: 30_000),
        ] {
            let clock = ContinuousClock()
            let time = clock.measure {
                // What holds more than any report is refused; that must not take long either.
                do { _ = try HTMLOutline.document("<body>" + flood) } catch { #expect(error is ReadingError) }
            }
            // A release build takes a fifth of a second, a debug build on a busy machine some seconds; anything that grows
            // with the square takes minutes.
            #expect(time < .seconds(30), "\(flood.prefix(24)) \(time)")
        }
    }

    @Test func theMarkOfAFootnoteIsNoDigitOfItsFigure() throws {
        let html = "<table><tr><td>8<sup>1</sup><td>9<span style='vertical-align:super'>2</span><td>7</table>"
        #expect(try HTMLOutline.blocks(html) == ["|8¹|9²|7"])
    }

    @Test func struckFiguresAreLeftOutAndSaid() throws {
        let html =
            "<table><tr><td><s>7</s>8<td><del>6</del><ins>9</ins><td><i style='text-decoration:line-through red'>4</i>5</table>"
        #expect(try HTMLOutline.blocks(html) == ["|8|9|5"])
        #expect(try HTMLOutline.document(html).notes.contains(Note(.struckTextSkipped, ["3", "7 / 6 / 4"])))
    }

    @Test func aFieldInACellHoldsItsFigure() throws {
        let html = """
            <p><input value="搜索"></p><table><tr><td><input type=text value="12"><td><textarea>34</textarea>
            <td><input type=hidden value=5>6</table>
            """
        let blocks = try HTMLOutline.blocks(html)
        #expect(blocks == ["p 搜索", "|12|34|6"])
    }
}
