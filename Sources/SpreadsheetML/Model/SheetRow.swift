// One row of a sheet: its cells, and how many lines of text it has room for.

/// A row; it may end before the last column.
public struct SheetRow: Hashable, Sendable {
    /// The cells, from the left.
    public let cells: [SheetCell]
    /// The lines of text that fit its height.
    public let lines: Int

    /// Creates a row.
    public init(_ cells: [SheetCell], lines: Int = 1) {
        self.cells = cells
        self.lines = max(1, lines)
    }
}
