// Finds what stands at a place of a file, as its reader saw it.

/// Looks places up in a document.
enum SourceRows {
    /// The lines and table rows that hold a place; empty for formats without lines.
    static func rows(of document: SourceDocument, at location: SourceLocation) -> [CellExplanation.SourceRow] {
        guard let line = location.line else { return [] }
        return document.blocks.compactMap { block in
            switch block {
            case .line(let source): holds(source.text, line) ? row(line, source.text.text) : nil
            case .table(let table):
                table.rows.first { $0.contains { $0.location.line == line } }.map { cells in
                    row(line, cells.map(\.text.text).joined(separator: " | "))
                }
            }
        }
    }

    private static func holds(_ text: SourceText, _ line: Int) -> Bool {
        text.anchors.contains { $0.location.line == line }
    }

    private static func row(_ line: Int, _ text: String) -> CellExplanation.SourceRow {
        CellExplanation.SourceRow(line: line, text: text)
    }
}
