// Places the cells of a table in its grid, as the rules of HTML say.

/// Finds the column of each cell while the rows go by.
struct GridPlacer {
    /// For each column, the row from which on it is free again.
    private var freeFrom: [Int] = []
    private var row = -1
    private var column = 0

    /// The row being placed, from 0; -1 before the first.
    var currentRow: Int { row }

    /// Goes on to the next row.
    mutating func beginRow() {
        row += 1
        column = 0
    }

    /// Places the next cell of the row: its first column, and how many it covers.
    ///
    /// `rowSpan` 0 is down to the end of the table. Spans that lie are taken at their word up to
    /// ``HTMLLimits/columnSpan``: who reads the rows goes by labels and counts.
    mutating func place(columnSpan: Int, rowSpan: Int) -> (column: Int, span: Int) {
        while column < freeFrom.count, freeFrom[column] > row { column += 1 }
        let start = column
        let span = start < HTMLLimits.columns ? min(max(columnSpan, 1), HTMLLimits.columnSpan) : 1
        column = start + span
        guard rowSpan != 1, start < HTMLLimits.columns else { return (start, span) }
        while freeFrom.count < column { freeFrom.append(0) }
        let end = rowSpan == 0 ? Int.max : row + rowSpan
        for covered in start..<column { freeFrom[covered] = max(freeFrom[covered], end) }
        return (start, span)
    }
}
