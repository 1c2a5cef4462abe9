// How the value of a cell was found, for those who want to check it.

/// The source row a value was read from, with the reasons for the reading.
public struct CellReading: Hashable, Sendable {
    /// What told which row of the form it is.
    public enum RowBasis: String, Sendable {
        /// The row's label is the form's wording.
        case label
        /// The label resembles the form's wording and the order agrees.
        case similarLabel
        /// Only its place among the other rows tells.
        case order
    }

    /// What told which value belongs to which column.
    public enum ColumnBasis: String, Sendable {
        /// The row has exactly as many values as the form has columns.
        case count
        /// The position of the value agrees with the heads or with complete rows.
        case position
        /// The form's own arithmetic decides between several readings.
        case arithmetic
        /// No reading is certain.
        case undecided
    }

    /// The cells of the source row, in order, as printed.
    public let source: [String]
    /// What told the row.
    public let row: RowBasis
    /// What told the column.
    public let column: ColumnBasis

    /// Creates a reading.
    public init(source: [String], row: RowBasis, column: ColumnBasis) {
        self.source = source
        self.row = row
        self.column = column
    }
}
