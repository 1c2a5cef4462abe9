// A table as the document has it, before its grid is worked out.

import ReportModel

/// A table of rows of cells.
struct WordTable {
    /// A cell.
    struct Cell {
        /// How a cell takes part in a merge.
        enum Merge {
            case none, restart, `continue`
        }

        /// Number of grid columns it covers.
        let span: Int
        /// Its part in a merge of rows.
        let vertical: Merge
        /// Its part in a merge of columns, in the way of older files.
        let horizontal: Merge
        /// What stands in it.
        let blocks: [WordBlock]
        /// Where it stands.
        let location: SourceLocation
    }

    /// A row.
    struct Row {
        /// Grid columns left free before its first cell.
        let columnsBefore: Int
        /// Its cells.
        let cells: [Cell]
    }

    /// Its rows.
    let rows: [Row]

    /// The widest table has 63 columns in Word; what claims more is damaged.
    static let widestSpan = 1024
}

/// A paragraph's line or a table.
enum WordBlock {
    case line(SourceLine)
    case table(WordTable)
    /// A line or table that another document had.
    case foreign(SourceBlock)
}
