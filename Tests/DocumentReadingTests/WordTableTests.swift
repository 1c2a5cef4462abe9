// Tables: merges, cells absent or wrapped, and tables that only lay out a page.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordTableTests {
    private func blocks(_ body: String) throws -> [String] { try WordSample(body).blocks() }

    @Test func mergesOfColumnsAndRows() throws {
        let body = table(
            row(cell("甲", "<w:vMerge w:val=\"restart\"/>") + cell("乙", "<w:gridSpan w:val=\"2\"/>"))
                + row(cell("", "<w:vMerge/>") + cell("1") + cell("2"))
                + row(cell("", "<w:vMerge w:val=\"continue\"/>") + cell("3") + cell("4")))
        #expect(try blocks(body) == ["|↓3甲|→2乙", "|@11|2", "|@13|4"])
    }

    @Test func aMergeOfRowsBehindACellOverSeveralColumns() throws {
        let first = cell("甲", "<w:gridSpan w:val=\"2\"/>") + cell("乙", "<w:vMerge w:val=\"restart\"/>")
        let body = table(row(first) + row(cell("1") + cell("2") + cell("", "<w:vMerge/>")))
        #expect(try blocks(body) == ["|→2甲|↓2乙", "|1|2"])
    }

    @Test func aContinuedCellWithoutAStartOrWithTextStandsForItself() throws {
        #expect(try blocks(table(row(cell("甲", "<w:vMerge/>") + cell("1")))) == ["|甲|1"])
        let body = table(row(cell("甲", "<w:vMerge w:val=\"restart\"/>")) + row(cell("乙", "<w:vMerge/>")))
        #expect(try blocks(body) == ["|甲", "|乙"])
    }

    @Test func mergesInTheWayOfOlderFiles() throws {
        let body = table(row(cell("甲", "<w:hMerge w:val=\"restart\"/>") + cell("", "<w:hMerge/>") + cell("1")))
        #expect(try blocks(body) == ["|→2甲|1"])
    }

    @Test func columnsLeftFreeBeforeTheFirstCell() throws {
        #expect(try blocks(table(row(cell("1"), "<w:gridBefore w:val=\"2\"/><w:gridAfter w:val=\"1\"/>"))) == ["|@21"])
    }

    @Test func cellsKnowTheirPlaceBlankOnesToo() throws {
        let body =
            table(row(cell("甲"))) + table(row(cell("乙") + cell("")) + row(cell("丙", "<w:gridSpan w:val=\"2\"/>")))
        let cells = try WordSample(body).document().blocks.flatMap { block in
            if case .table(let table) = block { table.rows.flatMap { $0 } } else { [SourceTable.Cell]() }
        }
        #expect(
            cells.map(\.location) == [
                SourceLocation(table: 1, row: 1, cell: 1), SourceLocation(table: 2, row: 1, cell: 1),
                SourceLocation(table: 2, row: 1, cell: 2), SourceLocation(table: 2, row: 2, cell: 1),
            ])
    }

    @Test func paragraphsInsideACellAreOneText() throws {
        let two =
            "<w:tc>\(paragraph(run("本年新")))\(paragraph(run("制作数量")))</w:tc><w:tc>\(paragraph(run("a")))\(paragraph(run("b")))</w:tc>"
        #expect(try blocks(table(row(two))) == ["|本年新制作数量|a b"])
    }

    @Test func rowsAndCellsInContentControls() throws {
        let wrapped =
            "<w:sdt><w:sdtPr/><w:sdtContent>\(row("<w:sdt><w:sdtContent>\(cell("甲"))</w:sdtContent></w:sdt>" + cell("1")))</w:sdtContent></w:sdt>"
        #expect(try blocks(table(wrapped + row(cell("乙") + cell("2")))) == ["|甲|1", "|乙|2"])
    }

    @Test func aTableThatLaysOutAPageIsReadAsWhatItHolds() throws {
        let inner = table(row(cell("规章") + cell("0")))
        let body = table(row("<w:tc>\(paragraph(run("一、总体情况")))\(paragraph(run("全年平稳。")))\(inner)<w:p/></w:tc>"))
        #expect(try blocks(body) == ["p 一、总体情况", "p 全年平稳。", "|规章|0"])
        let places = try WordSample(body).document().blocks.compactMap { block in
            if case .table(let table) = block { table.rows[0][1].location } else { nil }
        }
        #expect(places == [SourceLocation(table: 2, row: 1, cell: 2)], "the inner table is the second that begins")
    }

    @Test func onlyTheRowsThatLayOutAreTakenApart() throws {
        let remark =
            "<w:tc><w:tcPr><w:gridSpan w:val=\"2\"/></w:tcPr>\(paragraph(run("注：")))\(paragraph(run("不含下级。")))</w:tc>"
        let body = table(row(cell("规章") + cell("0")) + row(remark) + row(cell("合计") + cell("1")))
        #expect(try blocks(body) == ["|规章|0", "p 注：", "p 不含下级。", "|合计|1"])
    }

    @Test func aTableOfOneCellInsideACellIsItsText() throws {
        #expect(try blocks(table(row("<w:tc>\(table(row(cell("5"))))<w:p/></w:tc>" + cell("6")))) == ["|5|6"])
    }

    @Test func spansBeyondAllSenseAreCut() throws {
        let body = table(row(cell("甲", "<w:gridSpan w:val=\"99999999\"/>") + cell("1", "<w:gridSpan w:val=\"-3\"/>")))
        #expect(try blocks(body) == ["|→1024甲|1"])
    }

    @Test func tablesNestedWithoutEndAreRead() throws {
        func sample(_ depth: Int) -> WordSample {
            let open = String(repeating: "<w:tbl><w:tr><w:tc>", count: depth)
            return WordSample(paragraph(run("甲")) + open + paragraph(run("底")))
        }
        #expect(try sample(40).blocks() == ["p 甲", "|底"], "deeper than the tables that are told apart")
        #expect(try sample(5_000).blocks().first == "p 甲")
        let notes = try sample(5_000).document().notes
        #expect(notes == [Note(.structureTooDeep)])
        #expect(throws: ReadingError.tooManyPieces) { try sample(100_000).blocks() }
    }
}
