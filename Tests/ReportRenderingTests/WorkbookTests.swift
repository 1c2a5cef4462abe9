import AnnualReportDiff
import Foundation
import JSONText
import TestSupport
import Testing

@testable import ReportRendering

/// Workbooks, read back by the format's own rules and held against the JSON.
@Suite struct WorkbookTests {
    private static let pairs =
        FixtureReport.neighbors + [
            ("oddities/words.txt", "oddities/eight-columns.txt"), ("oddities/missing-one-table.txt", "linlan-2023.txt"),
            ("linlan-2021.md", "linlan-2020.txt"), ("oddities/pre-2019.txt", "linlan-2019.txt"),
        ]
    private static let tables = ["Table 2 proactive", "Table 3 requests", "Table 4 proceedings"]

    /// In English the words of a workbook are JSON's own.
    private func read(
        _ result: ChangeReport, parts: Set<ReportPart> = Set(ReportPart.allCases), isFull: Bool = false
    ) throws -> (workbook: ReadWorkbook, json: JSONValue) {
        var options = RenderingOptions()
        options.language = .english
        options.parts = parts
        options.isFull = isFull
        return (
            try ReadWorkbook(ReportRenderer.render(result, as: .xlsx, options: options)),
            try JSONParser(ReportRenderer.render(result, as: .json, options: options)).parse()
        )
    }

    private func changes(_ json: JSONValue, _ kind: String) -> [JSONValue] {
        (json["changes"]?.arrayValue ?? []).filter { $0["kind"]?.stringValue == kind }
    }

    private func expect(_ cell: ReadCell?, is value: JSONValue?, _ what: String) {
        let text = cell?.text ?? ""
        switch value {
        case .number(let digits)?: #expect(cell?.isNumber == true && text == digits, "\(what)")
        case .string(let expected)?: #expect(text == expected, "\(what)")
        default: #expect(text.isEmpty, "\(what)")
        }
    }

    /// A percentage as the share that a spreadsheet calculates with.
    private func share(_ percent: JSONValue?) -> String {
        percent?.numberText.flatMap { DecimalNumber($0)?.shifted(byPowerOfTen: -2).description } ?? ""
    }

    @Test(arguments: pairs)
    func everythingInTheJSONIsARowAndNoOtherRowClaimsAnything(old: String, new: String) throws {
        let result = try FixtureReport.compare(old, new)
        let (workbook, json) = try read(result, isFull: true)
        try expectCellChanges(workbook, json)
        expectAllCells(workbook, result)
        try expectPassages(workbook, json)
        try expectTheRest(workbook, json)
    }

    private func expectCellChanges(_ workbook: ReadWorkbook, _ json: JSONValue) throws {
        let rows = Self.tables.flatMap { workbook[$0]?.records ?? [] }
        let marked = Dictionary(grouping: rows.filter { $0["Changed"]?.text == "yes" }) { $0["Id"]?.text ?? "" }
        let changes = changes(json, "cell")
        #expect(marked.count == changes.count && marked.values.allSatisfy { $0.count == 1 })
        for change in changes {
            let id = change["id"]?.stringValue ?? ""
            let row = try #require(marked[id]?.first)
            for (head, key) in [("Address", "address"), ("Operation", "operation"), ("Cause", "cause")] {
                expect(row[head], is: change[key], "\(id) \(head)")
            }
            let label = [row["Row"]?.text, row["Column"]?.text].compactMap { $0 }.joined(separator: " / ")
            #expect(label == change["label"]?.stringValue)
            for (side, head) in [("old", "Old"), ("new", "New")] {
                expect(row[head], is: change[side]?["number"], "\(id) \(head)")
                expect(row["\(head) unit"], is: change[side]?["unit"], "\(id) \(head) unit")
                expect(row["\(head) printed"], is: change[side]?["text"], "\(id) \(head) printed")
                #expect((row["\(head) place"] != nil) == (change[side]?["location"]?.isNull == false))
            }
            expect(row["Change"], is: change["delta"]?["absolute"], "\(id) delta")
            #expect((row["Percent"]?.text ?? "") == share(change["delta"]?["percent"]))
            expect(row["Importance"], is: change["importance"]?["level"], "\(id) importance")
            let findings = (change["findings"]?.arrayValue ?? []).compactMap(\.stringValue).joined(separator: " ")
            #expect((row["To be checked"]?.text ?? "") == findings)
        }
    }

    /// Every cell of both reports is a row, changed or not.
    private func expectAllCells(_ workbook: ReadWorkbook, _ result: ChangeReport) {
        let rows = Self.tables.flatMap { workbook[$0]?.records ?? [] }
        for (file, head) in [(result.old, "Old"), (result.new, "New")] {
            let shown = rows.filter { !["sum", "not in the form"].contains($0["\(head) state"]?.text) }
                .map { [$0["\(head) printed"]?.text ?? "", $0["\(head) place"]?.text ?? ""] }
            let cells = file.report.cells.all.map { cell in
                [cell.figure?.text ?? "", cell.location.map(Narration(.english).place) ?? ""]
            }
            #expect(
                shown.sorted { $0.lexicographicallyPrecedes($1) } == cells.sorted { $0.lexicographicallyPrecedes($1) })
        }
    }

    private func expectPassages(_ workbook: ReadWorkbook, _ json: JSONValue) throws {
        let rows = try #require(workbook["Text"]?.records)
        let changes = changes(json, "passage")
        #expect(rows.count == changes.count)
        for (row, change) in zip(rows, changes) {
            for (head, key) in [("Id", "id"), ("Operation", "operation"), ("Nature", "nature")] {
                expect(row[head], is: change[key], head)
            }
            expect(row["Old text"], is: change["old"]?["text"], "old")
            expect(row["New text"], is: change["new"]?["text"], "new")
            if ["modified", "moved"].contains(change["operation"]?.stringValue) {
                #expect(marked(row["Old text"], \.isStruck) == edits(change, "delete"))
                #expect(marked(row["New text"], \.isUnderlined) == edits(change, "insert"))
            }
        }
        #expect(workbook["Unchanged text"]?.records.count == json["unchanged"]?.arrayValue?.count)
        let quantities = changes.flatMap { $0["quantities"]?.arrayValue ?? [] }
        let figures = try #require(workbook["Figures in text"]?.records)
        #expect(figures.count == quantities.count)
        for (row, quantity) in zip(figures, quantities) {
            for (head, key) in [("Counted", "label"), ("Unit", "unit"), ("Old", "old"), ("New", "new")] {
                expect(row[head], is: quantity[key], head)
            }
            expect(row["Change"], is: quantity["delta"]?["absolute"], "delta")
            #expect((row["Percent"]?.text ?? "") == share(quantity["delta"]?["percent"]))
        }
    }

    private func marked(_ cell: ReadCell?, _ isMarked: (ReadCell.Run) -> Bool) -> String {
        (cell?.runs ?? []).filter(isMarked).map(\.text).joined(separator: "|")
    }

    private func edits(_ change: JSONValue, _ operation: String) -> String {
        let edits = (change["edits"]?.arrayValue ?? []).filter { $0["operation"]?.stringValue == operation }
        return edits.compactMap { $0["text"]?.stringValue }.joined(separator: "|")
    }

    private func expectTheRest(_ workbook: ReadWorkbook, _ json: JSONValue) throws {
        let labels = try #require(workbook["Labels"]?.records)
        #expect(labels.map { $0["Id"]?.text } == changes(json, "label").map { $0["id"]?.stringValue })
        for (row, change) in zip(labels, changes(json, "label")) {
            expect(row["Old text"], is: change["old"]?["text"], "old")
            expect(row["New text"], is: change["new"]?["text"], "new")
        }
        let rows = try #require(workbook["Findings"]?.records)
        let findings = try #require(json["findings"]?.arrayValue)
        #expect(rows.count == findings.count)
        for (row, finding) in zip(rows, findings) {
            for (head, key) in [
                ("Id", "id"), ("Rule", "rule"), ("Severity", "severity"), ("Side", "side"), ("Finding", "message"),
                ("Expected", "expected"), ("Actual", "actual"),
            ] {
                expect(row[head], is: finding[key], head)
            }
        }
        #expect(workbook["Sections"]?.records.count == json["sections"]?.arrayValue?.count)
        let notes = ["old", "new"].flatMap { json["notes"]?[$0]?.arrayValue ?? [] }
        #expect(workbook["Notes"]?.records.map { $0["Code"]?.text } == notes.map { $0["code"]?.stringValue })
        let sentences = (json["summary"]?["sentences"]?.arrayValue ?? []).compactMap(\.stringValue)
        let summary = try #require(workbook["Summary"])
        let shown = summary.rows.indices.flatMap(summary.texts)
        #expect(Set(sentences).isSubset(of: shown))
        for side in ["old", "new"] {
            #expect(shown.contains(try #require(json[side]?["sha256"]?.stringValue)))
        }
    }

    @Test func askingForPartsLeavesTheOtherSheetsOut() throws {
        let result = try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md")
        let names = try read(result, parts: [.cells]).workbook.sheets.map(\.name)
        #expect(names == ["Summary"] + Self.tables + ["Notes"])
    }

    @Test func decisionsAndAcceptedFindingsAreShown() throws {
        var result = try FixtureReport.compare("yunping-draft-1.txt", "yunping-draft-2.md")
        let index = try #require(result.findings.firstIndex { $0.rule == "requests.balance" })
        let finding = result.findings[index]
        result.findings[index].decision = Decision(verdict: .query, note: "待补证", by: "李", time: nil)
        let row = try #require(try read(result).workbook["Findings"]?.records.first { $0["Id"]?.text == finding.id })
        #expect(row["Decision"]?.text == "queried" && row["Decision note"]?.text == "待补证 (李)")
    }

    @Test func headsStayInViewWithFiltersInBothLanguages() throws {
        let result = try FixtureReport.compare("linlan-2020.txt", "linlan-2021.md")
        for language in Language.allCases {
            var options = RenderingOptions()
            options.language = language
            let sheets = try ReadWorkbook(ReportRenderer.render(result, as: .xlsx, options: options)).sheets
            for sheet in sheets.dropFirst() {
                #expect(sheet.frozenCorner?.hasSuffix("2") == true && sheet.filter?.hasPrefix("A1:") == true)
                #expect(sheet.widths.count == sheet.rows[0].count && sheet.widths.allSatisfy { $0 <= 100 })
            }
            #expect(Set(sheets[0].links.values).count == sheets.count - 1)
        }
    }

    @Test func aTextThatNoCellCanHoldIsCutAndSaid() throws {
        let fixture = try Data(contentsOf: ProjectPaths.fixture("linlan-2021.md"))
        let long = String(repeating: "甲", count: 40_000)
        let text = String(decoding: fixture, as: UTF8.self).replacing("全年", with: long + "全年", maxReplacements: 1)
        let file = try AnnualReports.read(Array(text.utf8), name: "long.md")
        let workbook = try ReadWorkbook(ReportRenderer.render(file, as: .xlsx))
        let cut = try #require(workbook["文字"]?.records.compactMap { $0["文字"]?.text }.first { $0.count > 1_000 })
        #expect(cut.utf16.count == 32_767 && cut.hasSuffix("……［以下截去］"))
        let note = try #require(workbook["说明"]?.records.first { $0["代码"]?.text == "text.cut" })
        #expect(note["文件"]?.text == "文字" && note["说明"]?.text.contains("32767") == true)
    }

    @Test func theSameInputGivesTheSameBytes() throws {
        func bytes() throws -> [UInt8] {
            ReportRenderer.render(try FixtureReport.compare("linlan-2022.txt", "linlan-2023.txt"), as: .xlsx)
        }
        #expect(try bytes() == bytes())
    }
}
