// What no sheet can hold.

import SpreadsheetML
import TestSupport
import Testing

@Suite struct SheetLimitsTests {
    private func names(_ names: [String]) throws -> [String] {
        try ReadWorkbook(Workbook(names.map { Sheet(name: $0, columns: [], rows: []) }).bytes()).sheets.map(\.name)
    }

    @Test func namesAreValidAndUnique() throws {
        #expect(try names(["a:b", "[甲]?*/\\", "'引'", "", "History"]) == ["a b", "甲", "引", "Sheet", "History (2)"])
        #expect(try names(["表", "表", "ABC", "abc"]) == ["表", "表 (2)", "ABC", "abc (2)"])
    }

    @Test func namesHaveAtMost31Characters() throws {
        let long = String(repeating: "表", count: 40)
        let written = try names([long, long, String(repeating: "𠀀", count: 20)])
        #expect(written[0] == String(repeating: "表", count: 31))
        #expect(written[1] == String(repeating: "表", count: 27) + " (2)")
        #expect(written[2] == String(repeating: "𠀀", count: 15))
    }

    @Test(arguments: [(32_766, false), (32_767, false), (32_768, true)])
    func textIsCutWhereACellEnds(length: Int, isCut: Bool) throws {
        let sheet = Sheet(
            name: "表", columns: [], rows: [SheetRow([.empty, SheetCell(.text(String(repeating: "字", count: length)))])])
        let text = try ReadWorkbook(Workbook([sheet], cutMark: "…［截］").bytes()).sheets[0].texts(0)[1]
        #expect(text.utf16.count == min(length, 32_767) && text.hasSuffix("…［截］") == isCut)
        #expect(sheet.overlongCells().map(\.name) == (isCut ? ["B1"] : []))
    }

    @Test func noCharacterAndNoLookIsTornByTheCut() throws {
        var limits = SheetLimits()
        limits.charactersOfCell = 8
        let runs = [TextRun("𠀀𠀀"), TextRun("𠀀𠀀", FontStyle(isStruck: true)), TextRun("后")]
        let sheet = Sheet(name: "表", columns: [], rows: [SheetRow([SheetCell(.rich(runs))])])
        let cell = try #require(try ReadWorkbook(Workbook([sheet], limits: limits).bytes()).sheets[0].rows[0][0])
        #expect(cell.runs.map(\.text) == ["𠀀𠀀", "𠀀", "…"])
    }

    @Test func rowsAndColumnsPastTheEndGoOnInAnotherSheet() throws {
        var limits = SheetLimits()
        (limits.rows, limits.columns) = (3, 3)
        let rows = [["名", "一", "二", "三"], ["甲", "1", "2", "3"], ["乙", "4", "5"], ["丙", "6"]]
        let sheet = Sheet(
            name: "表", columns: (0..<4).map { SheetColumn(width: $0 + 5) },
            rows: rows.map { SheetRow($0.map { SheetCell(.text($0)) }) }, headRows: 1, frozenColumns: 1,
            isFiltered: true)
        let read = try ReadWorkbook(Workbook([sheet], limits: limits).bytes()).sheets
        #expect(read.map(\.name) == ["表", "表 (2)", "表 (3)", "表 (4)"])
        #expect(read[0].rows.indices.map(read[0].texts) == [["名", "一", "二"], ["甲", "1", "2"], ["乙", "4", "5"]])
        #expect(read[1].rows.indices.map(read[1].texts) == [["名", "一", "二"], ["丙", "6"]])
        #expect(read[2].rows.indices.map(read[2].texts) == [["名", "三"], ["甲", "3"], ["乙"]])
        #expect(read[3].rows.indices.map(read[3].texts) == [["名", "三"], ["丙"]])
        #expect(read[2].widths == [5, 8])
    }

    @Test(arguments: [(0, "A1"), (25, "Z1"), (26, "AA1"), (701, "ZZ1"), (702, "AAA1"), (16_383, "XFD1")])
    func columnsAreNamedByLetters(column: Int, name: String) {
        #expect(CellReference(row: 0, column: column).name == name)
    }
}
