// The lines of a document that make up one table of the form.

import ReportModel

/// A table's lines, in order, page furniture left out.
struct TableZone: Sendable {
    /// Which table.
    let table: TableKey
    /// Indexes of its lines among the document's lines.
    var lines: [Int] = []
}
