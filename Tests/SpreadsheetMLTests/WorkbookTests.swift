// Workbooks, read back.

import SpreadsheetML
import TestSupport
import Testing

@Suite struct WorkbookTests {
    private func written(_ cells: [[SheetCell]]) throws -> ReadSheet {
        let sheet = Sheet(name: "表", columns: [], rows: cells.map { SheetRow($0) })
        return try #require(try ReadWorkbook(Workbook([sheet]).bytes()).sheets.first)
    }

    private func number(_ digits: String, _ format: NumberFormat) throws -> SheetCell {
        SheetCell(.number(try #require(NumberLiteral(digits)), format))
    }

    @Test(arguments: ["0", "7", "-18", "1655.0887", "142.3600", "0.10", "123456789012345", "1000000000000000000"])
    func aNumberHasExactlyItsDigits(digits: String) throws {
        let literal = try #require(NumberLiteral(digits))
        let cell = try #require(try written([[SheetCell(.number(literal, .decimal(literal.decimals)))]]).rows[0][0])
        #expect(cell.isNumber && cell.text == digits)
    }

    @Test(arguments: ["", "-", "+1", "1.", ".5", "1,000", "1e3", "１２", "0x1", "NaN", "1234567890123456", "1 2"])
    func whatASpreadsheetWouldChangeIsNoNumber(text: String) {
        #expect(NumberLiteral(text) == nil)
    }

    @Test func patternsKeepDecimalsSignsAndUnits() throws {
        let row = try written([
            [
                try number("1655.0887", .decimal(4, unit: "万元")), try number("-3", .difference(0)),
                try number("0.3585", .percent(2, isSigned: true)), try number("2021", .ordinal),
            ]
        ]).rows[0]
        #expect(row.map { $0?.format } == ["#,##0.0000\"万元\"", "+#,##0;-#,##0;0", "+0.00%;-0.00%;0%", "0"])
    }

    @Test(arguments: [
        "=1+1", "+86", "-", "@SUM(A1)", "＝1", " =HYPERLINK(\"http://x\")", "<b>&amp;</b>", "]]>", "\"'", "00123", "1e5",
        "TRUE", " 前后有空格 ", "第一行\n第二行", "_x0041_", "_x0041_x0042_", "_x005F_", "__x000D__", "_x00G1_", "😀𠀀é",
    ])
    func textStaysTextAsItWas(text: String) throws {
        let cell = try #require(try written([[SheetCell(.text(text))]]).rows[0][0])
        #expect(!cell.isNumber && cell.text == text)
    }

    @Test func textThatLooksLikeAFormulaSaysThatItIsText() throws {
        let row = try written([[SheetCell(.text("=1+1")), SheetCell(.text("＠甲")), SheetCell(.text("1=1"))]]).rows[0]
        #expect(row.map { $0?.isQuoted } == [true, true, false])
    }

    @Test func noPartHoldsAFormulaOrACharacterThatXMLForbids() throws {
        let hostile = "\u{0}\u{1B}[31m\u{7}\u{8}\u{FFFE}\u{FFFF}=1"
        let bytes = Workbook([Sheet(name: hostile, columns: [], rows: [SheetRow([SheetCell(.text(hostile))])])])
            .bytes()
        for (name, part) in try ReadWorkbook(bytes).parts {
            #expect(!part.contains("<f>"), "\(name)")
            let isValid = part.unicodeScalars.allSatisfy {
                ($0.value >= 0x20 || $0 == "\n") && $0.value != 0xFFFE && $0.value != 0xFFFF
            }
            #expect(isValid, "\(name)")
        }
    }

    @Test func stretchesKeepTheirLooks() throws {
        let runs = [
            TextRun("甲"), TextRun("乙", FontStyle(isStruck: true)), TextRun("丙", FontStyle(isUnderlined: true)),
        ]
        let cell = try #require(try written([[SheetCell(.rich(runs))]]).rows[0][0])
        #expect(cell.text == "甲乙丙")
        #expect(cell.runs.map(\.isStruck) == [false, true, false])
        #expect(cell.runs.map(\.isUnderlined) == [false, false, true])
    }

    @Test func headsStayInViewAndCanBeFiltered() throws {
        let rows = [["甲", "乙", "丙"], ["1", "2", "3"]].map { $0.map { SheetCell(.text($0)) } }
        let columns = [SheetColumn(width: 8), SheetColumn(width: 400), SheetColumn(width: 0)]
        let sheet = Sheet(
            name: "表", columns: columns, rows: rows.map { SheetRow($0) }, headRows: 1, frozenColumns: 2,
            isFiltered: true)
        let read = try ReadWorkbook(Workbook([sheet]).bytes())
        #expect(read.sheets[0].frozenCorner == "C2" && read.sheets[0].filter == "A1:C2")
        #expect(read.sheets[0].widths == [8, 255, 1])
        let names = try #require(read.parts["xl/workbook.xml"])
        #expect(names.contains(">'表'!$A$1:$C$2</definedName>") && names.contains(">'表'!$A:$B,'表'!$1:$1</definedName>"))
    }

    @Test func aLinkLeadsToTheSheetWhateverItIsCalledInTheFile() throws {
        let first = Sheet(name: "甲", columns: [], rows: [SheetRow([SheetCell(.text("→"), link: "乙/丙's")])])
        let second = Sheet(name: "乙/丙's", columns: [], rows: [SheetRow([.empty, SheetCell(.text("x"))])])
        let read = try ReadWorkbook(Workbook([first, second]).bytes())
        #expect(read.sheets.map(\.name) == ["甲", "乙 丙's"])
        #expect(read.sheets[0].links == ["A1": "'乙 丙''s'!A1"])
        #expect(read.sheets[1].texts(0) == ["", "x"])
    }

    @Test func sameSheetsSameBytes() throws {
        let cells = (0..<50).map { [SheetCell(.text("甲\($0 % 7)"), CellStyle(isWrapped: $0 % 2 == 0))] }
        let workbook = Workbook([Sheet(name: "表", columns: [], rows: cells.map { SheetRow($0) })])
        #expect(workbook.bytes() == workbook.bytes())
    }
}
