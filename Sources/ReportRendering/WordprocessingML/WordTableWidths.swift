// How wide the columns of a table in Word are.

/// Shares the width of the text among columns by what they hold.
struct WordTableWidths {
    /// How far a row stands in for each level below its heads.
    static let indent = 180
    /// With more columns than this a table is printed smaller.
    private static let denseFrom = 8
    /// The narrowest a column of words may become; they wrap.
    private static let narrowest = 1300
    /// Figures are easier to follow along a row when their columns have this much air, where there is room.
    private static let roomy = 1050
    /// A head this short stands in one line.
    private static let shortHead = 6

    /// Whether the table is printed smaller.
    let isDense: Bool
    /// The margin of a cell, left and right.
    let margin: Int
    private let table: OutlineTable
    /// Half an ideograph of the table's print.
    private let unit: Int

    init(_ table: OutlineTable) {
        self.table = table
        isDense = table.columns.count >= Self.denseFrom
        margin = isDense ? 50 : 85
        unit = isDense ? 80 : 90
    }

    /// The width of each column; together that of the text.
    func widths() -> [Int] {
        let words = table.columns.indices.filter { table.columns[$0].alignment == .leading }
        let elastic = words.isEmpty ? Array(table.columns.indices) : words
        var widths = table.columns.indices.map(natural)
        let airy = table.columns.indices.map { elastic.contains($0) ? widths[$0] : max(widths[$0], Self.roomy) }
        if airy.reduce(0, +) <= WordMarkup.textWidth { widths = airy }
        let spare = WordMarkup.textWidth - widths.reduce(0, +)
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
            length(row.cells[index]) * unit + (index == 0 ? row.depth * Self.indent : 0)
        }
        let words = length(column.head)
        // A longer head may stand in two lines.
        let head = words <= Self.shortHead ? words : (words + 1) / 2
        // Latin heads are wider than half ideographs, and no typeface is exactly as wide as another.
        return max(head * (unit + 15), body.max() ?? 0) + 2 * margin + 30
    }

    /// The length of a text in half ideographs; Chinese typefaces print arrows and dots as wide as ideographs.
    private func length(_ text: StyledText) -> Int {
        TerminalWidth.of(text.plain) + text.plain.unicodeScalars.count { "→·…—“”".unicodeScalars.contains($0) }
    }
}
