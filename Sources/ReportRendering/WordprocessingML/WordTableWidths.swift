// How wide the columns of a table in Word are.

/// Shares the width of the text among columns by what they hold.
struct WordTableWidths {
    /// How far a row stands in for each level below its heads.
    static let indent = 180
    /// Half an ideograph of a table's print.
    private static let unit = 90
    /// The margins of a cell, left and right.
    private static let margins = 200
    /// The narrowest a column of words may become; they wrap.
    private static let narrowest = 1300

    private let table: OutlineTable

    init(_ table: OutlineTable) {
        self.table = table
    }

    /// The width of each column; together that of the text.
    func widths() -> [Int] {
        let natural = table.columns.indices.map(natural)
        let spare = WordMarkup.textWidth - natural.reduce(0, +)
        let words = table.columns.indices.filter { table.columns[$0].alignment == .leading }
        let elastic = words.isEmpty ? Array(table.columns.indices) : words
        var widths = natural
        if spare >= 0 {
            for index in elastic { widths[index] += spare / elastic.count }
        } else {
            // Words wrap, figures do not: the widest columns of words give way first.
            var missing = -spare
            while missing > 0, let widest = elastic.max(by: { widths[$0] < widths[$1] }),
                widths[widest] > Self.narrowest
            {
                let step = min(missing, 60, widths[widest] - Self.narrowest)
                widths[widest] -= step
                missing -= step
            }
            let total = widths.reduce(0, +)
            if missing > 0 { widths = widths.map { $0 * WordMarkup.textWidth / total } }
        }
        // What rounding left over goes to the first column.
        if !widths.isEmpty { widths[0] += WordMarkup.textWidth - widths.reduce(0, +) }
        return widths
    }

    private func natural(_ index: Int) -> Int {
        let column = table.columns[index]
        let body = table.rows.filter { $0.cells.count > 1 && index < $0.cells.count }.map { row in
            TerminalWidth.of(row.cells[index].plain) * Self.unit + (index == 0 ? row.depth * Self.indent : 0)
        }
        // A head may stand in two lines.
        let head = (TerminalWidth.of(column.head.plain) + 1) / 2 * Self.unit
        return max(head, body.max() ?? 0) + Self.margins
    }
}
