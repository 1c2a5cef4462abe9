// Prints a document's blocks for the tests of the HTML reader.

import DocumentReading
import ReportModel

/// A document in a form that a test can spell out.
enum HTMLOutline {
    /// The document that is read from a page.
    static func document(_ html: String, name: String = "page.html") throws -> SourceDocument {
        try DocumentReader.read(Array(html.utf8), name: name)
    }

    /// One string a line or row: `p` a paragraph, `h` a heading, `~` a line that may go on, `|` the cells of a row, each
    /// with its column where that is not its place, and its spans.
    static func blocks(_ html: String) throws -> [String] {
        try document(html).blocks.flatMap { block -> [String] in
            switch block {
            case .line(let line):
                let mark = line.isHeading ? "h" : line.ending == .soft ? "~" : "p"
                return ["\(mark) \(line.text.text)"]
            case .table(let table): return table.rows.map(row)
            }
        }
    }

    private static func row(_ cells: [SourceTable.Cell]) -> String {
        var expected = 0
        return cells.map { cell in
            var text = "|"
            if cell.column != expected { text += "@\(cell.column)" }
            if cell.columnSpan > 1 { text += "→\(cell.columnSpan)" }
            if cell.rowSpan > 1 { text += "↓\(cell.rowSpan)" }
            expected = cell.column + cell.columnSpan
            return text + cell.text.text
        }.joined()
    }
}
