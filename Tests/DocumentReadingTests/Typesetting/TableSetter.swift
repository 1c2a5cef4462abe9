// Lays a table out: the widths of its columns, the heights of its rows, the places of its lines.

import ReportModel

/// A table, laid out as if its page had no end.
struct TableSetter {
    /// A line of a cell, its middle counted from the table's upper edge.
    struct Line {
        var text: [Unicode.Scalar]
        var left: Double
        var middle: Double
    }

    /// The lines of each row's cells, cells over several rows with the first of them.
    private(set) var lines: [[Line]] = []
    /// The lower edge of each row.
    private(set) var edges: [Double] = []
    /// The rows that begin within a cell over several rows.
    private(set) var joinedRows: Set<Int> = []

    private let setter: LineSetter
    private let pitch: Double

    /// Lays a table out in a width.
    init(_ table: SourceTable, width: Double, style: PageStyle) {
        setter = LineSetter(style: style, size: style.tableSize)
        pitch = style.tableSize * style.cellPitch
        let columns = Self.columns(table, width: width, style: style)
        var heights = [Double](repeating: pitch + style.padding * 2, count: table.rows.count)
        var cells: [(row: Int, cell: SourceTable.Cell, lines: [[Unicode.Scalar]], isFigure: Bool)] = []
        for (row, rowCells) in table.rows.enumerated() {
            for cell in rowCells {
                let measure = Self.edge(columns, cell.column + cell.columnSpan) - Self.edge(columns, cell.column)
                let text = cell.text.scalars.filter { $0 != "\n" }
                let own = setter.lines(of: text, width: measure - style.padding * 2)
                cells.append((row, cell, own, Self.isFigure(text)))
                let needed = Double(own.count) * pitch + style.padding * 2
                let last = min(row + cell.rowSpan, heights.count) - 1
                let room = heights[row...last].reduce(0, +)
                if needed > room { heights[last] += needed - room }
                if cell.rowSpan > 1 { joinedRows.formUnion(row + 1...max(row + 1, last)) }
            }
        }
        edges = heights.reduce(into: []) { $0.append(($0.last ?? 0) + $1) }
        lines = Array(repeating: [], count: heights.count)
        for (row, cell, own, isFigure) in cells {
            let top = row == 0 ? 0 : edges[row - 1]
            let bottom = edges[min(row + cell.rowSpan, heights.count) - 1]
            let height = Double(own.count) * pitch
            let start =
                switch style.verticalAlignment {
                case .start: top + style.padding
                case .middle: (top + bottom - height) / 2
                case .end: bottom - style.padding - height
                }
            let (left, right) = (Self.edge(columns, cell.column), Self.edge(columns, cell.column + cell.columnSpan))
            let isHead = cell.columnSpan > 1 && row < 3
            let alignment = isFigure ? style.figureAlignment : isHead ? .middle : style.labelAlignment
            for (index, text) in own.enumerated() where !text.isEmpty {
                let place: Double =
                    switch alignment {
                    case .start: left + style.padding
                    case .middle: (left + right - setter.width(text)) / 2
                    case .end: right - style.padding - setter.width(text)
                    }
                lines[row].append(Line(text: text, left: place, middle: start + (Double(index) + 0.5) * pitch))
            }
        }
    }

    /// The words of a line, moved to its place on a page.
    func words(_ line: Line, left: Double, top: Double) -> [TypesetWord] {
        setter.words(line.text, left: left + line.left, middle: top + line.middle)
    }

    private static func isFigure(_ text: [Unicode.Scalar]) -> Bool {
        text.allSatisfy { ("0"..."9").contains($0) || ".,-—%/".unicodeScalars.contains($0) }
    }

    private static func edge(_ columns: [Double], _ column: Int) -> Double {
        column == 0 ? 0 : columns[min(column, columns.count) - 1]
    }

    /// The right edges of the columns: those of figures are equally wide, those of labels as wide as their text asks.
    private static func columns(_ table: SourceTable, width: Double, style: PageStyle) -> [Double] {
        let count = table.rows.joined().map { $0.column + $0.columnSpan }.max() ?? 1
        let single = table.rows.joined().filter { $0.columnSpan == 1 }
        let isLabels = (0..<count).map { column in
            let cells = single.filter { $0.column == column && !$0.text.isEmpty }
            return cells.count { !isFigure($0.text.scalars) } * 2 > cells.count
        }
        let labels = (0..<count).prefix { isLabels[$0] }
        let share = labels.isEmpty || labels.count == count ? 0 : style.labelShare
        let needs = labels.map { column in
            Double(single.filter { $0.column == column }.map { min($0.text.scalars.count, 12) }.max() ?? 1) + 1
        }
        let total = needs.reduce(0, +)
        var edges: [Double] = []
        for column in 0..<count {
            let own =
                share > 0 && column < labels.count
                ? width * share * needs[column] / total
                : width * (1 - share) / Double(count - (share > 0 ? labels.count : 0))
            edges.append((edges.last ?? 0) + own)
        }
        return edges
    }
}
