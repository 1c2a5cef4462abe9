// Finds what stands at a place of a file, as its reader saw it.

/// Looks places up in a document.
enum SourceRows {
    /// The line or the table row that holds a place.
    static func rows(of document: SourceDocument, at location: SourceLocation) -> [CellExplanation.SourceRow] {
        document.blocks.compactMap { block in
            switch block {
            case .line(let source):
                source.text.anchors.first { isSameRow($0.location, location) }
                    .map { CellExplanation.SourceRow(location: $0.location, text: source.text.text) }
            case .table(let table):
                table.rows.first { $0.contains { isSameRow($0.location, location) } }.map { cells in
                    CellExplanation.SourceRow(
                        location: cells.first?.location ?? location,
                        text: cells.map(\.text.text).joined(separator: " | "))
                }
            }
        }
    }

    /// Whether two places share a line, a paragraph or a row of a table, whichever the format has.
    private static func isSameRow(_ left: SourceLocation, _ right: SourceLocation) -> Bool {
        left.line == right.line && left.paragraph == right.paragraph && left.table == right.table
            && left.row == right.row && left.page == right.page && left.place == right.place
    }
}
