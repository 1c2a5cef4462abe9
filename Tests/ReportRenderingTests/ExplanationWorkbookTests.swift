// How a cell was read, as a workbook: figures are numbers, what is not there is blank, and the reasons are said.

import AnnualReportDiff
import Foundation
import TestSupport
import Testing

@testable import ReportRendering

@Suite struct ExplanationWorkbookTests {
    private func explained(
        _ name: String, at address: CellAddress? = nil, where isAsked: (Cell) -> Bool = { _ in true }
    ) throws -> (cell: Cell, records: [[String: ReadCell]]) {
        let bytes = [UInt8](try Data(contentsOf: ProjectPaths.fixture(name)))
        let file = try AnnualReports.read(bytes, name: name)
        let cell = try #require(
            file.report.cells.all.first { ($0.address == address || address == nil) && isAsked($0) })
        let explanation = try #require(try AnnualReports.explain(cell.address, in: file, bytes: bytes))
        var options = RenderingOptions()
        options.language = .english
        let workbook = try ReadWorkbook(ReportRenderer.render(explanation, as: .xlsx, options: options))
        return (cell, try #require(workbook.sheets.first { $0.records.first?["Address"] != nil }).records)
    }

    @Test func aFigureIsANumberWithWhereAndWhy() throws {
        let records = try explained("linlan-2021.md", at: CellAddress(.requests, "new", "total")).records
        let record = try #require(records.first)
        #expect(records.count == 1)
        #expect(record["File"]?.text == "linlan-2021.md" && record["Year"]?.text == "2021")
        #expect(record["Address"]?.text == "requests/new/total")
        #expect(record["Number"]?.text == "587" && record["Printed"]?.text == "587")
        #expect(record["Source"]?.text.contains("587") == true)
        for head in ["Label", "State", "Place", "Why this row", "Why this column"] {
            #expect(record[head]?.text.isEmpty == false, "\(head)")
        }
    }

    @Test func anAmountHasItsUnitAndItsDigits() throws {
        let record = try #require(
            try explained("linlan-2019.txt", at: CellAddress(.proactive, "procurement", "amount")).records.first)
        #expect(record["Unit"]?.text == "万元")
        #expect(record["Printed"]?.text == "142.3600")
    }

    @Test(arguments: [("oddities/missing-one-table.txt", Cell.Absence.missing), ("oddities/glued.txt", .unreadable)])
    func aCellWithoutAFigureHasNoNumberAndSaysWhy(name: String, absence: Cell.Absence) throws {
        let (cell, records) = try explained(name) { $0.absence == absence }
        let record = try #require(records.first)
        #expect(record["Address"]?.text == cell.address.description)
        #expect(record["Number"]?.text ?? "" == "" && record["Printed"]?.text ?? "" == "")
        #expect(record["State"]?.text.isEmpty == false)
    }
}
