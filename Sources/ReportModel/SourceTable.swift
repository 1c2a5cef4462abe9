// A table whose cells the format itself marks.

/// A table of a file: rows of cells with the columns they cover.
public struct SourceTable: Sendable {
    /// A cell, placed in the grid.
    public struct Cell: Sendable {
        /// The text of the cell, blocks and breaks in it joined as a reader joins them.
        public let text: SourceText
        /// First grid column it covers, 0-based.
        public let column: Int
        /// Number of grid columns it covers.
        public let columnSpan: Int
        /// Number of grid rows it covers.
        public let rowSpan: Int
        /// Where it stands, also when it is blank.
        public let location: SourceLocation
        /// Whether the format leaves open that its text, or its having none, belongs elsewhere: a page shows words, no
        /// cells.
        public let isDoubtful: Bool

        /// Creates a cell.
        public init(
            text: SourceText, column: Int, columnSpan: Int = 1, rowSpan: Int = 1, location: SourceLocation,
            isDoubtful: Bool = false
        ) {
            self.text = text
            self.column = column
            self.columnSpan = columnSpan
            self.rowSpan = rowSpan
            self.location = location
            self.isDoubtful = isDoubtful
        }
    }

    /// The rows, each with the cells that begin in it, by rising column.
    public let rows: [[Cell]]
    /// Whether the columns are those of a drawn grid; false where merged cells may simply be absent.
    public let hasReliableColumns: Bool

    /// Creates a table.
    public init(rows: [[Cell]], hasReliableColumns: Bool) {
        self.rows = rows
        self.hasReliableColumns = hasReliableColumns
    }
}
