// One sheet of a workbook: columns, rows of cells, and what stays in view.

/// A sheet.
public struct Sheet: Sendable {
    /// The name a reader sees on its tab; made valid and unique when the workbook is written.
    public let name: String
    /// The columns, from the left.
    public let columns: [SheetColumn]
    /// The rows, from the top.
    public var rows: [SheetRow]
    /// How many of the first rows are heads: they stay in view and are printed on every page.
    public let headRows: Int
    /// How many of the first columns stay in view.
    public let frozenColumns: Int
    /// Whether the last of the head rows has buttons to filter by.
    public let isFiltered: Bool

    /// Creates a sheet.
    public init(
        name: String, columns: [SheetColumn], rows: [SheetRow], headRows: Int = 0, frozenColumns: Int = 0,
        isFiltered: Bool = false
    ) {
        self.name = name
        self.columns = columns
        self.rows = rows
        self.headRows = headRows
        self.frozenColumns = frozenColumns
        self.isFiltered = isFiltered
    }

    /// The cells whose text is longer than a cell can hold and will be cut.
    public func overlongCells(_ limits: SheetLimits = SheetLimits()) -> [CellReference] {
        rows.enumerated().flatMap { number, row in
            row.cells.enumerated().compactMap { column, cell in
                cell.content.utf16Count > limits.charactersOfCell ? CellReference(row: number, column: column) : nil
            }
        }
    }
}
