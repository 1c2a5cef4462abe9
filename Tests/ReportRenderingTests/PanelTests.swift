import AnnualReportDiff
import TestSupport
import Testing

@testable import ReportRendering

/// Many reports as one table.
@Suite struct PanelTests {
    private static let names = [
        "linlan-2020.txt", "linlan-2021.md", "oddities/blank-values.txt", "oddities/glued.txt",
        "oddities/missing-one-table.txt", "oddities/words-2021.txt", "linlan-2021.md",
    ]

    private func files() throws -> [ReportFile] { try Self.names.map { try FixtureReport.read($0) } }

    private func lines() throws -> [[String]] {
        let bytes = try #require(ReportRenderer.renderPanel(files(), as: .csv))
        #expect(bytes.starts(with: [0xEF, 0xBB, 0xBF]))
        return CSVRecords.read(Array(bytes.dropFirst(3)))
    }

    private func workbook() throws -> ReadWorkbook {
        var options = RenderingOptions()
        options.language = .english
        return try ReadWorkbook(try #require(ReportRenderer.renderPanel(files(), as: .xlsx, options: options)))
    }

    /// What a reader of CSV finds where a text was written, an apostrophe in front of what looks like a formula.
    private func asRead(_ text: String) -> String {
        CSVRecords.read(Array((CSVWriter.field(text) + "\r\n").utf8))[0][0]
    }

    @Test func theHeadsNameEveryReportOnce() throws {
        let lines = try lines()
        let files = Self.names.dropLast() + ["linlan-2021.md (2)"]
        let fields = ["text", "unit", "state"].flatMap { field in files.map { "\($0) [\(field)]" } }
        #expect(lines[0] == ["address", "label"] + files + fields)
        #expect(Set(lines[0]).count == lines[0].count && Set(lines.map(\.count)) == [lines[0].count])
        #expect(lines[1].first == "agency" && lines[1][2] == "临澜市政务服务管理局")
        #expect(lines[2].prefix(4) == ["year", "", "2020", "2021"])
        #expect(lines[3].prefix(4) == ["form", "", "2019", "2021"])
    }

    @Test func everyCellOfEveryReportStandsAtItsAddress() throws {
        let lines = try lines()
        let count = Self.names.count
        let byAddress = Dictionary(grouping: lines.dropFirst(4)) { $0[0] }
        for (index, file) in try files().enumerated() {
            for cell in file.report.cells.all {
                let rows = byAddress[cell.address.description] ?? []
                let row = try #require(rows.count == 1 ? rows[0] : rows.first { $0[1] == cell.label })
                let values = (0..<4).map { row[2 + $0 * count + index] }
                #expect(values[0] == cell.figure?.number?.description ?? "")
                #expect(values[1] == asRead(cell.figure?.text ?? ""))
                #expect(values[2] == cell.figure?.unit?.rawValue ?? "")
                #expect(values[3] == CellState(cell).rawValue)
            }
        }
    }

    @Test func aBlankAMissingCellAndAZeroAreToldApart() throws {
        let lines = try lines()
        func state(_ address: String, _ name: String) throws -> [String] {
            let row = try #require(lines.first { $0[0] == address })
            let column = try #require(lines[0].firstIndex(of: name))
            let count = Self.names.count
            return [row[column], row[column + count], row[column + 3 * count]]
        }
        #expect(try state("requests/new/total", "linlan-2021.md") == ["587", "587", "number"])
        #expect(try state("proactive/rules/inForce", "oddities/blank-values.txt") == ["", "", "blank"])
        #expect(
            try state("proceedings/reconsideration/total", "oddities/missing-one-table.txt") == ["", "", "missing"])
        #expect(try state("requests/new/total", "oddities/glued.txt") == ["", "", "unreadable"])
        #expect(try state("proactive/rules/made", "linlan-2021.md") == ["", "", "none"])
    }

    @Test func theWorkbookSaysTheSameAsTheCSV() throws {
        let lines = try lines()
        let workbook = try workbook()
        let count = Self.names.count
        for (index, name) in ["Numbers", "Printed"].enumerated() {
            let sheet = try #require(workbook[name])
            #expect(sheet.frozenCorner == "D6" && sheet.rows.count == lines.count + 1)
            for (row, line) in zip(sheet.rows.dropFirst(5), lines.dropFirst(4)) {
                let values = (0..<count).map { column in
                    row.indices.contains(3 + column) ? row[3 + column]?.text ?? "" : ""
                }
                #expect(row[0]?.text == line[0])
                #expect(values.map(asRead) == Array(line[(2 + index * count)..<(2 + (index + 1) * count)]))
                #expect(index == 1 || row.dropFirst(3).allSatisfy { $0.map { $0.isNumber || $0.text.isEmpty } ?? true })
            }
        }
        let states = try #require(workbook["States"])
        let expected = [
            "not in the form", "number", "blank", "missing from the file", "number", "sign for zero", "number",
        ]
        #expect(
            Array(states.texts(5)[3...]) == expected)
        #expect(
            workbook["Units"]?.rows.dropFirst(5).map { $0[0]?.text } == [
                "proactive/fees/amount", "proactive/procurement/amount",
            ])
    }

    @Test func whatAReaderMustKnowIsANote() throws {
        let notes = try #require(try workbook()["Notes"]?.records)
        let codes = notes.compactMap { $0["Code"]?.text }
        #expect(codes.contains("reports.sameYear") && codes.contains("row.glued") && codes.contains("table.missing"))
        let twin = try #require(notes.first { $0["Code"]?.text == "reports.sameYear" })
        #expect(twin["File"]?.text == "linlan-2021.md (2)" && twin["Notes"]?.text.contains("linlan-2021.md") == true)
    }

    @Test func differentUnitsAreSaidAndNotConverted() throws {
        let files = try ["linlan-2019.txt", "linlan-2020.txt"].map { try FixtureReport.read($0) }
        let notes = PanelNotes(ReportPanel(files), Narration(.english)).remarks()
        #expect(notes.map(\.code) == ["units.differ"] && notes[0].sentence.contains("万元, 元"))
    }

    @Test func theOrderIsTheFormsWhateverTheOrderOfTheFiles() throws {
        let files = try files()
        let orders = [files, files.reversed()].map { ReportPanel($0).rows.map(\.address.description) }
        #expect(orders[0] == orders[1])
        #expect(
            orders[0].prefix(6).map { $0.split(separator: "/")[2] } == [
                "issued", "repealed", "inForce", "made", "disclosed", "totalDisclosed",
            ])
    }
}
