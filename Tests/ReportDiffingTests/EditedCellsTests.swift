// A few figures edited in one layout, compared with another layout of the same report: just those changes.

import DocumentReading
import Foundation
import ReportModel
import StatutoryForms
import TestSupport
import Testing

@testable import ReportDiffing

@Suite struct EditedCellsTests {
    /// The same report in two layouts; the second one is edited.
    static let layouts = [
        ("linlan-2019.html", "linlan-2019.txt"), ("linlan-2020.docx", "linlan-2020.txt"),
        ("linlan-2021.docx", "linlan-2021.md"), ("linlan-2021.html", "linlan-2021.md"),
        ("linlan-2022.html", "linlan-2022.txt"), ("linlan-2023.docx", "linlan-2023.txt"),
    ]

    @Test(arguments: layouts)
    func editedCellsAreFoundWithExactDeltasAndNothingElse(old: String, new: String) throws {
        var random = SeededGenerator(seed: 41)
        let before = try Fixtures.report(old)
        let file = ProjectPaths.fixture(new)
        let source = try DocumentReader.read([UInt8](Data(contentsOf: file)), name: new)
        let whole = try ReportBinder.bind(source)
        for count in [1, 3, 8] {
            // Where a row prints a value too many, the arithmetic decides; an edit there is another test's business.
            let plain = whole.cells.all.filter { cell in
                cell.reading?.column == .count
                    && (cell.figure?.text.utf8.allSatisfy { (0x30...0x39).contains($0) } ?? false)
            }
            let chosen = Array(plain.shuffled(using: &random).prefix(count))
            let edited = try ReportBinder.bind(Self.replacing(chosen, in: source))
            let diff = try ReportDiffer.compare(old: before, new: edited)
            let expected = chosen.map { "\($0.address) \($0.figure?.text ?? "")→\(Self.edited($0)) \(Self.delta($0))" }
            let found = diff.cells.map {
                "\($0.address) \($0.old?.text ?? "")→\($0.new?.text ?? "") \($0.delta?.absolute.description ?? "-")"
            }
            #expect(found.sorted() == expected.sorted())
            #expect(diff.changes.count - diff.rows.count == count)
            // An edit may break the sum by which a row with a value too many was read; that row is then unread.
            for row in diff.rows {
                let cells = edited.cells.all.filter { $0.address.table == row.table && $0.address.row == row.row }
                #expect(cells.contains { $0.absence == .unreadable }, "\(row.address)")
            }
        }
    }

    private static func number(_ cell: Cell) -> Int { Int(cell.figure?.text ?? "") ?? 0 }

    /// Another number of as many digits, so that columns stay where they are.
    private static func edited(_ cell: Cell) -> String {
        let text = cell.figure?.text ?? ""
        let other = String(text.reversed().map { $0 == "9" ? "4" : "9" })
        return other == text ? String(text.map { _ in "8" }) : other
    }

    private static func delta(_ cell: Cell) -> Int { (Int(edited(cell)) ?? 0) - number(cell) }

    /// The document with the figures of some cells replaced where they stand.
    private static func replacing(_ cells: [Cell], in source: SourceDocument) -> SourceDocument {
        func replaced(_ text: SourceText) -> SourceText {
            var scalars = text.scalars
            for cell in cells {
                guard let figure = cell.figure?.text, let place = cell.location else { continue }
                for offset in scalars.indices where text.location(at: offset) == place {
                    for (step, scalar) in edited(cell).unicodeScalars.enumerated() where step < figure.utf8.count {
                        scalars[offset + step] = scalar
                    }
                }
            }
            guard scalars != text.scalars, let location = text.location else { return text }
            return SourceText(scalars, at: location)
        }
        let blocks = source.blocks.map { block -> SourceBlock in
            switch block {
            case .line(let line):
                return .line(
                    SourceLine(
                        text: replaced(line.text), ending: line.ending, blankLinesBefore: line.blankLinesBefore,
                        isHeading: line.isHeading))
            case .table(let table):
                let rows = table.rows.map { row in
                    row.map { cell in
                        SourceTable.Cell(
                            text: replaced(cell.text), column: cell.column, columnSpan: cell.columnSpan,
                            rowSpan: cell.rowSpan, location: cell.location)
                    }
                }
                return .table(SourceTable(rows: rows, hasReliableColumns: table.hasReliableColumns))
            }
        }
        return SourceDocument(
            format: source.format, encoding: source.encoding, blocks: blocks, notes: source.notes)
    }
}
