// Fixtures set on pages in many styles and read back from where their words stand.

import DocumentReading
import Foundation
import ReportDiffing
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@Suite struct PrintedReportTests {
    static let names = [
        "linlan-2019", "linlan-2020", "linlan-2021", "linlan-2022", "linlan-2023", "yunping-draft-1", "yunping-draft-2",
    ]

    /// A fixture, and what is read of it once it is set on pages.
    struct Trial {
        let wanted: Report
        let read: Report

        init(_ name: String, _ style: PageStyle) throws {
            let file = name + ".docx"
            let bytes = [UInt8](try Data(contentsOf: ProjectPaths.fixture(file)))
            let document = try DocumentReader.read(bytes, name: file)
            wanted = try ReportBinder.bind(document)
            read = try ReportBinder.bind(PDFReader.read(layout: PageSetter.layout(of: document, style: style)))
        }

        /// Cells that are not as in the document; a cell without a figure is one where `losing` does not matter.
        func wrongCells(losing: Bool = false) -> [String] {
            let own = wanted.cells.all.compactMap { cell -> String? in
                let found = read.cells[cell.address]?.figure
                if found?.text == cell.figure?.text { return nil }
                if losing, found.map({ $0.number == nil }) ?? true { return nil }
                return "\(cell.address): \(found?.text ?? "none"), not \(cell.figure?.text ?? "none")"
            }
            return own
                + read.cells.all.filter { wanted.cells[$0.address] == nil }.map { "\($0.address): there is none" }
        }

        /// What a comparison of the two would report.
        func changes() throws -> [Change] { try ReportDiffer.compare(old: wanted, new: read).changes }
    }

    @Test(arguments: names) func aReportSetOnPagesIsReadAsItWas(name: String) throws {
        let trial = try Trial(name, PageStyle())
        #expect(trial.wrongCells().isEmpty)
        #expect(try trial.changes().map { "\($0)" }.isEmpty)
    }

    /// Small and large type, labels broken over three lines, a table of twenty-five rows on three pages with and without
    /// its heads again, table 四 lying on a page of its own and printed sideways.
    @Test(arguments: ["linlan-2019", "linlan-2022"], PageStyle.hostile)
    func hostilePagesChangeNothing(name: String, style: PageStyle) throws {
        let trial = try Trial(name, style)
        #expect(trial.wrongCells().isEmpty)
        // Heads that a page parts from the rest of their table are read as text.
        let changed = try trial.changes().filter { if case .label = $0 { false } else { true } }
        #expect(changed.map { "\($0)" }.isEmpty)
    }

    /// Heads and labels may be cut otherwise than they are printed; figures and narrative never.
    @Test(arguments: 0..<28) func noStyleChangesFiguresOrNarrative(seed: Int) throws {
        let trial = try Trial(Self.names[seed % Self.names.count], PageStyle(seed: UInt64(seed)))
        #expect(trial.wrongCells().isEmpty)
        let changed = try trial.changes().compactMap { change in
            if case .passage(let passage) = change { passage.old?.text } else { nil }
        }
        #expect(changed.isEmpty)
    }

    /// Where a page ends within a row it may be unknown whose figures those are; they are never another row's.
    @Test(arguments: 0..<21) func aRowCutByAPageNeverGivesItsFiguresToAnother(seed: Int) throws {
        var style = PageStyle(seed: UInt64(seed))
        style.cutsRows = true
        let trial = try Trial(Self.names[seed % Self.names.count], style)
        #expect(trial.wrongCells(losing: true).isEmpty)
    }

    /// Whatever words a page lost, the figures left are in their own cells or in none.
    @Test(arguments: 0..<12) func aLostWordNeverMovesAFigure(seed: Int) throws {
        let name = "linlan-2022.docx"
        let document = try DocumentReader.read([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), name: name)
        let wanted = try ReportBinder.bind(document)
        var pages = PageSetter.pages(of: document, style: PageStyle())
        var random = SeededGenerator(seed: UInt64(seed))
        let places = pages.indices.flatMap { page in
            pages[page].lines.indices.filter { line in
                pages[page].lines[line].allSatisfy { $0.text.allSatisfy(\.isNumber) }
            }.map { (page, $0) }
        }
        let (page, line) = try #require(places.randomElement(using: &random))
        pages[page].lines.remove(at: line)
        let read = try ReportBinder.bind(PDFReader.read(layout: TypesetPage.layout(pages)))
        let moved = wanted.cells.all.filter { cell in
            guard let found = read.cells[cell.address]?.figure, found.number != nil else { return false }
            return found.text != cell.figure?.text
        }
        #expect(moved.map { "\($0.address)" }.isEmpty)
    }
}
