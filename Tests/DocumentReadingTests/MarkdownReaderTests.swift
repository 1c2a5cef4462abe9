// Markdown's signs are taken off; its tables keep their cells.

import DocumentReading
import ReportModel
import Testing

@Suite struct MarkdownReaderTests {
    private static func blocks(_ text: String) throws -> [SourceBlock] {
        try MarkdownReader.read(DecodedText(text: text, encoding: "utf-8")).blocks
    }

    private static func rows(_ text: String) throws -> [[String]] {
        try blocks(text).compactMap { block in
            if case .table(let table) = block { table.rows.map { $0.map(\.text.text) } } else { nil }
        }.flatMap { $0 }
    }

    @Test func aRuledTableKeepsItsEmptyCells() throws {
        #expect(
            try Self.rows("| 规章 | | 3 |\n| --- | --- | --- |\n| **合计** | 1 | |") == [
                ["规章", "", "3"], ["合计", "1", ""],
            ])
    }

    @Test func aTableWithoutFrontBarIsATable() throws {
        #expect(try Self.rows("规章 | 0 | 3 |\n行政许可 | 12 | 4 |") == [["规章", "0", "3"], ["行政许可", "12", "4"]])
    }

    @Test func aTableWithoutClosingBarKeepsItsLastCells() throws {
        let text = "| 规章 | 0 | 3\n| --- | --- | ---\n| 行政许可 | 12 | 4"
        #expect(try Self.rows(text) == [["规章", "0", "3"], ["行政许可", "12", "4"]])
    }

    @Test func anEscapedBarIsALetter() throws {
        #expect(try Self.rows("| 甲\\|乙 | 1 |\n| --- | --- |\n| 丙 | 2 |") == [["甲|乙", "1"], ["丙", "2"]])
    }

    @Test func headingsAndEmphasisLoseTheirSigns() throws {
        guard case .line(let line) = try #require(Self.blocks("## **一、总体情况**\n\n正文").first) else { return }
        #expect(line.text.text == "一、总体情况")
        #expect(line.isHeading)
        #expect(line.text.location == SourceLocation(line: 1, column: 6))
    }

    @Test func plainTextIsNotMarkdown() {
        #expect(!MarkdownReader.recognizes("一、总体情况\n规章\t0\t3\n- 4 -\n"))
        #expect(MarkdownReader.recognizes("一、总体情况\n| 规章 | 0 |\n| --- | --- |"))
    }

    @Test func anHTMLTableInMarkdownIsATableAndTheRestIsMarkdown() throws {
        let text = """
            # **一、总体情况**

            第一段。

            第二段<sup>2</sup>。

            <table><thead><tr><th rowspan="2">甲</th><th>乙</th></tr>
            <tr><td>12</td></tr></table>

            # 三、其他
            """
        let blocks = try DocumentReader.read(Array(text.utf8), name: "report").blocks
        let lines = blocks.map { block in
            switch block {
            case .line(let line): "\(line.text.location?.line ?? 0) \(line.text.text)"
            case .table(let table):
                table.rows.map { $0.map { "\($0.column)\($0.text.text)" }.joined(separator: "|") }.joined(
                    separator: "/")
            }
        }
        #expect(lines == ["1 一、总体情况", "3 第一段。", "5 第二段²。", "0甲|1乙/112", "10 三、其他"])
    }

    @Test func aPieceOfAPageIsNoMarkdown() throws {
        let text = "开头<p>第一段\n续行</p><p>第二段</p><p>三</p><p>四</p><p>五</p><p>六</p><p>七</p><p>八</p>"
        #expect(try DocumentReader.read(Array(text.utf8), name: "page.md").format == .html)
    }
}
