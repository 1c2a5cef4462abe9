import AnnualReportDiff
import JSONText
import Testing

@testable import ReportRendering

@Suite struct CSVTests {
    private static let pairs = FixtureReport.neighbors + [("oddities/words.txt", "oddities/eight-columns.txt")]

    @Test(arguments: pairs)
    func everyChangeOfTheJSONIsALine(old: String, new: String) throws {
        let result = try FixtureReport.compare(old, new)
        let bytes = ReportRenderer.render(result, as: .csv)
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        let lines = CSVRecords.read(Array(bytes.dropFirst(3)))
        let changes = try #require(
            try JSONParser(ReportRenderer.render(result, as: .json)).parse()["changes"]?.arrayValue)
        #expect(lines.first == ChangeLogCSV.fields)
        #expect(lines.count == changes.count + 1)
        for (line, change) in zip(lines.dropFirst(), changes) {
            let fields = Dictionary(uniqueKeysWithValues: zip(ChangeLogCSV.fields, line))
            for key in ["id", "kind", "operation", "nature", "cause", "address"] {
                #expect(fields[key] == change[key]?.stringValue ?? "")
            }
            for side in ["old", "new"] {
                let value = change[side]
                let text = value?["text"]?.stringValue ?? value?["number"]?.numberText ?? ""
                #expect(withoutGuard(fields[side] ?? "") == text)
            }
            #expect(fields["delta"] == change["delta"]?["absolute"]?.numberText ?? "")
            #expect(fields["percent"] == change["delta"]?["percent"]?.numberText ?? "")
        }
    }

    @Test func eachSideIsSaidToStandWhereItStands() throws {
        let result = try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt")
        let lines = CSVRecords.read(Array(ReportRenderer.render(result, as: .csv).dropFirst(3)))
        let narration = Narration(.chinese)
        for (line, change) in zip(lines.dropFirst(), result.diff.changes) {
            let fields = Dictionary(uniqueKeysWithValues: zip(ChangeLogCSV.fields, line))
            let places: (String?, String?) =
                switch change {
                case .cell(let cell): (cell.old?.location.map(narration.place), cell.new?.location.map(narration.place))
                case .row(let row): (row.old?.location.map(narration.place), row.new?.location.map(narration.place))
                case .margin(let margin):
                    (margin.old?.location.map(narration.place), margin.new?.location.map(narration.place))
                case .label(let label):
                    (label.old?.location.map(narration.place), label.new?.location.map(narration.place))
                case .passage(let passage):
                    (passage.old?.location.map(narration.place), passage.new?.location.map(narration.place))
                }
            #expect(fields["oldPlace"] == places.0 ?? "" && fields["newPlace"] == places.1 ?? "", "\(line[0])")
        }
    }

    private func withoutGuard(_ field: String) -> String { field.hasPrefix("'") ? String(field.dropFirst()) : field }

    @Test(arguments: [
        ("=1+1", "'=1+1"), ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"), ("-", "'-"), ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3", "'-2+3"), ("--1", "'--1"), ("-1.", "'-1."), ("  =1", "'  =1"), ("＝1", "'＝1"), ("－", "'－"),
        ("\t=1", "' =1"), ("\r=1", "' =1"), ("-18", "-18"), ("+3", "+3"), ("-0.52", "-0.52"), ("1+1", "1+1"),
        ("甲=乙", "甲=乙"), ("", ""),
    ])
    func noTextBecomesAFormulaAndNumbersStayNumbers(value: String, field: String) {
        #expect(CSVWriter.field(value) == field)
    }

    @Test func quotesCommasAndLineEndsAreQuoted() {
        #expect(CSVWriter.field("甲,\"乙\"") == "\"甲,\"\"乙\"\"\"")
        #expect(CSVWriter.field("=HYPERLINK(\"x\",1)") == "\"'=HYPERLINK(\"\"x\"\",1)\"")
        #expect(CSVWriter.field("a\r\nb\u{1B}c") == "a  b␛c")
    }

    @Test func aReportIsATableOfItsCells() throws {
        let lines = CSVRecords.read(
            Array(ReportRenderer.render(try FixtureReport.read("linlan-2021.md"), as: .csv).dropFirst(3)))
        #expect(lines.count == 201)
        let line = try #require(lines.first { $0[4] == "requests/new/total" })
        #expect(line[0] == "linlan-2021.md" && line[2] == "2021" && line[7] == "587")
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        let first = try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt")
        let second = try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt")
        #expect(ReportRenderer.render(first, as: .csv) == ReportRenderer.render(second, as: .csv))
    }
}
