// Prints a grid as `pdftotext -layout` does: columns by position, labels wrapped, page numbers between rows.

/// Prints grids with their columns at fixed places.
struct SpacedPrinter {
    /// Widths of up to three columns of labels, in half-width characters.
    let labelWidths: [Int]
    /// Width of a column of figures.
    let valueWidth: Int
    /// Lines on a page.
    var pageLength = 30

    /// The lines of a grid.
    func lines(of grid: TableGrid) -> [String] {
        let width = grid.rows[0].count
        let labels = width == 10 ? 3 : width == 4 ? 1 : width == 7 ? 2 : 0
        let widths = (0..<width).map { column in
            column < labels ? (labels == 3 ? labelWidths[column] : labelWidths[2]) : width == 4 ? 22 : valueWidth
        }
        let starts = widths.indices.map { widths[..<$0].reduce(0, +) }
        var heights: [Int] = []
        var texts: [(row: Int, rowSpan: Int, column: Int, lines: [String])] = []
        for (index, row) in grid.rows.enumerated() {
            var height = 1
            for (column, place) in row.enumerated() {
                guard case .text(let text) = place, !text.isEmpty else { continue }
                let columns = row[(column + 1)...].prefix { $0 == .left }.count + 1
                let rows = grid.rows[(index + 1)...].prefix { $0[column] == .up }.count + 1
                let wrapped = Self.wrap(text, width: widths[column..<column + columns].reduce(0, +) - 2)
                texts.append((index, rows, column, wrapped))
                if rows == 1 { height = max(height, wrapped.count) }
            }
            heights.append(height)
        }
        // A label that spans rows needs room as well; the last of its rows grows.
        for text in texts where text.rowSpan > 1 {
            let span = text.row..<text.row + text.rowSpan
            heights[span.upperBound - 1] += max(0, text.lines.count - heights[span].reduce(0, +))
        }
        let tops = heights.indices.map { heights[..<$0].reduce(0, +) }
        var canvas = Array(repeating: [(at: Int, text: String)](), count: heights.reduce(0, +))
        for text in texts {
            let room = heights[text.row..<text.row + text.rowSpan].reduce(0, +)
            let top = tops[text.row] + (room - text.lines.count) / 2
            for (offset, line) in text.lines.enumerated() { canvas[top + offset].append((starts[text.column], line)) }
        }
        var printed: [String] = [""]
        for (index, line) in canvas.enumerated() {
            if index > 0, index % pageLength == 0 {
                printed += ["", "              - \(index / pageLength) -", "\u{0C}"]
            }
            var text = ""
            for piece in line.sorted(by: { $0.at < $1.at }) {
                text +=
                    String(repeating: " ", count: max(text.isEmpty ? 0 : 1, piece.at - Self.width(text))) + piece.text
            }
            printed.append(text)
        }
        return printed + [""]
    }

    /// Cuts a text at a display width, a full-width character counting two.
    static func wrap(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        for character in text {
            if Self.width(line) + Self.width(String(character)) > max(width, 2) {
                lines.append(line)
                line = ""
            }
            line.append(character)
        }
        return lines + [line]
    }

    private static func width(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
    }
}
