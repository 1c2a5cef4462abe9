// Lays a table out in the columns of a terminal.

/// The lines of a table that fits a width, long cells wrapped within their column.
struct TerminalTable {
    private static let gap = 2
    /// No column is squeezed below this, so that two Chinese characters stand beside each other.
    private static let leastWidth = 4

    private let table: OutlineTable
    private let style: TerminalStyle
    private let widths: [Int]

    init(_ table: OutlineTable, width: Int, style: TerminalStyle) {
        self.table = table
        self.style = style
        widths = Self.widths(table, within: width, style: style)
    }

    /// The lines, heads first.
    func lines() -> [String] {
        let heads = table.columns.map { style.restyled($0.head, .strong) }
        var result = rowLines(heads, depth: 0, isHead: true)
        result.append(widths.map { String(repeating: "-", count: $0) }.joined(separator: "  "))
        for row in table.rows {
            if row.cells.count == 1 {
                let indent = String(repeating: " ", count: 2 * row.depth)
                let total = widths.reduce(0, +) + Self.gap * (widths.count - 1) - indent.count
                result += LineWrapper.wrap(style.marked(row.cells[0]), width: total).map { indent + style.print($0) }
            } else {
                result += rowLines(row.cells, depth: row.depth)
            }
        }
        return result
    }

    private func rowLines(_ cells: [StyledText], depth: Int, isHead: Bool = false) -> [String] {
        let columns = cells.indices.map { index in
            let text = style.marked(cells[index])
            let width = index == 0 ? widths[0] - 2 * depth : widths[index]
            return isHead || index == 0
                ? LineWrapper.wrapEvenly(text, width: width) : LineWrapper.wrap(text, width: width)
        }
        return (0..<(columns.map(\.count).max() ?? 0)).map { line in
            var text = ""
            for (index, column) in columns.enumerated() {
                if index > 0 { text += String(repeating: " ", count: Self.gap) }
                let indent = index == 0 ? 2 * depth : 0
                let cell = line < column.count ? column[line] : StyledText()
                let space = String(
                    repeating: " ", count: max(0, widths[index] - indent - TerminalWidth.of(cell.plain)))
                text += String(repeating: " ", count: indent)
                text +=
                    table.columns[index].alignment == .leading
                    ? style.print(cell) + space : space + style.print(cell)
            }
            while text.last == " " { text.removeLast() }
            return text
        }
    }

    /// The widest part of a head that cannot be broken.
    private static func longestWord(_ head: String) -> Int {
        head.split { $0 == " " || !$0.isASCII }.map(\.count).max() ?? 0
    }

    /// Natural widths, then the widest columns give way until the table fits; heads wrap before figures do.
    private static func widths(_ table: OutlineTable, within width: Int, style: TerminalStyle) -> [Int] {
        let body = table.columns.indices.map { index in
            table.rows.filter { $0.cells.count > 1 }.map { row in
                TerminalWidth.of(VisibleText.of(style.marked(row.cells[index]).plain))
                    + (index == 0 ? 2 * row.depth : 0)
            }.max() ?? 0
        }
        let heads = table.columns.map { TerminalWidth.of(VisibleText.of($0.head.plain)) }
        let least = table.columns.indices.map { index in
            let figures = table.columns[index].alignment == .leading ? min(body[index], 12) : body[index]
            let head = table.columns[index].head.plain
            // Three characters, as in 自然人, are not worth a second line.
            let shortHead = TerminalWidth.of(head) <= 6 ? TerminalWidth.of(head) : 0
            return max(leastWidth, figures, longestWord(head), shortHead)
        }
        var widths = zip(body, heads).map { max($0, $1) }
        func excess() -> Int { widths.reduce(0, +) + gap * (widths.count - 1) - width }
        while excess() > 0 {
            let candidates = widths.indices.filter { widths[$0] > least[$0] }
            // Heads over narrow figures wrap first, even before the labels beside them.
            let loose = candidates.filter { table.columns[$0].alignment == .trailing }
            guard let widest = (loose.isEmpty ? candidates : loose).max(by: { widths[$0] < widths[$1] }) else { break }
            widths[widest] -= 1
        }
        return widths
    }
}
