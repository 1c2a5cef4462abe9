// A row of a table as its source prints it, whatever could be read of it.

/// The printed values of a row, each with the cell it was given to.
///
/// Every value of a table of the form stands in one: in the row it was found to be, or in none where that cannot be told.
public struct PrintedRow: Hashable, Sendable {
    /// One value.
    public struct Value: Hashable, Sendable {
        /// The text as printed, trimmed; empty where the layout shows a blank.
        public let text: String
        /// The cell that it was given to; nil where it was given to none.
        public let cell: CellAddress?

        /// Creates a value.
        public init(text: String, cell: CellAddress?) {
            self.text = text
            self.cell = cell
        }
    }

    /// Which table.
    public let table: TableKey
    /// The row's key in a cell address; nil for values of which nothing tells whose row they are.
    public let row: String?
    /// The row as a reader names it; the table's name for values of no row.
    public let label: String
    /// The values in printed order.
    public let values: [Value]
    /// What parts them; nil where nothing does and a run of digits may be one value or several.
    public let layout: TableLabelling.Layout?
    /// Where it stands.
    public let location: SourceLocation?

    /// Creates a row.
    public init(
        table: TableKey, row: String?, label: String, values: [Value], layout: TableLabelling.Layout?,
        location: SourceLocation?
    ) {
        self.table = table
        self.row = row
        self.label = label
        self.values = values
        self.layout = layout
        self.location = location
    }
}
