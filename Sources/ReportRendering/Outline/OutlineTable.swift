// A table of the outline.

/// A table with one line of heads.
public struct OutlineTable: Sendable {
    /// Where the text of a column stands.
    public enum Alignment: Sendable {
        case leading, trailing
    }

    /// A column.
    public struct Column: Sendable {
        /// What stands above it.
        public let head: StyledText
        /// Where its text stands.
        public let alignment: Alignment

        /// Creates a column.
        init(_ head: String, _ alignment: Alignment = .trailing) {
            self.head = StyledText(head)
            self.alignment = alignment
        }
    }

    /// A row.
    public struct Row: Sendable {
        /// The cells, one a column; a single cell heads the rows that follow.
        public let cells: [StyledText]
        /// How deep the row stands below its heads.
        public let depth: Int

        /// Creates a row.
        init(_ cells: [StyledText], depth: Int = 0) {
            self.cells = cells
            self.depth = depth
        }
    }

    /// The columns.
    public let columns: [Column]
    /// The rows.
    public let rows: [Row]
}
