// How wide the content of cells is, and how many lines it takes.

import SpreadsheetML

/// Measures cells in digits of the standard font, of which a Chinese character takes two.
enum SheetMeasure {
    /// The width of a cell's content on one line.
    static func width(_ content: CellContent) -> Int {
        switch content {
        case .empty: 0
        case .text, .rich: TerminalWidth.of(content.text)
        // A sign, and marks between the thousands.
        case .number(let literal, let format):
            literal.digits.utf8.count + literal.digits.utf8.count / 3 + 1 + TerminalWidth.of(format.code) / 4
        }
    }

    /// A row whose long texts go on in further lines.
    static func row(_ cells: [SheetCell], _ widths: [Int]) -> SheetRow {
        var lines = 1
        let wrapped = zip(cells, widths).map { cell, available in
            let needed = width(cell.content)
            guard needed >= available else { return cell }
            // A line seldom ends exactly where the column does.
            lines = max(lines, needed / max(1, available - 2) + 1)
            var cell = cell
            cell.style.isWrapped = true
            return cell
        }
        return SheetRow(wrapped, lines: lines)
    }
}
