// What a row of values says, column by column.

import ReportModel

/// A reading of a row: one cell a column.
struct RowReading {
    /// The cells, one a column; nil for a blank that the layout does not show.
    typealias Columns = [TableCell?]

    /// The certain cells; where `undecided` is not empty, those on which all readings agree.
    var columns: Columns
    /// What told the columns.
    var basis: CellReading.ColumnBasis
    /// The readings that are left when nothing decides between them; empty when one is certain.
    var undecided: [Columns] = []
    /// What was unusual; nil for a row with just the values it should have.
    var oddity: NoteCode?

    /// The values of a reading as text, for telling readings apart.
    static func texts(_ columns: Columns) -> [String] { columns.map { $0?.text ?? "" } }
}
