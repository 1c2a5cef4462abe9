// Where the columns of a table stand, learnt from complete rows and from the column heads.

import ReportModel

/// Positions of columns, by the shape of the lines they were seen on.
struct ColumnEvidence {
    /// The column of labels is at least this wide; a line of values without a label leaves it blank.
    static let leastIndent = 6

    private struct Shape: Hashable {
        let layout: TableLine.Layout
        let width: Int
        let labelPosition: Int
        let count: Int
    }

    private var byShape: [Shape: [[Int]]] = [:]
    private var byWidth: [Shape: [[Int]]] = [:]
    /// Rows of spaced text, whose columns may shift from page to page: line number and middles of the values.
    private var spaced: [(line: Int, middles: [Int])] = []

    /// Learns from the rows of a table and the heads of its lines.
    init(rows: [ValueRow], lines: [TableLine], columns: [FormColumn]) {
        for row in rows where row.printed.count >= 1 {
            let positions = row.printed.map { Self.position($0, row.layout) }
            byShape[shape(of: row, count: positions.count), default: []].append(positions)
            byWidth[shape(of: row, count: positions.count, anyLabel: true), default: []].append(positions)
            if row.layout == .spaces { spaced.append((row.location?.line ?? 0, positions)) }
        }
        learnHeads(lines, columns)
    }

    /// The position of each of `count` columns for a row of this shape; nil when nothing tells.
    func positions(for row: ValueRow, count: Int) -> [Int]? {
        switch row.layout {
        case .single: nil
        case .spaces: nearest(to: row.location?.line ?? 0, count: count)
        case .fields:
            unanimous(byShape[shape(of: row, count: count)] ?? [])
                ?? unanimous(byWidth[shape(of: row, count: count, anyLabel: true)] ?? [])
        case .grid: unanimous(byWidth[shape(of: row, count: count, anyLabel: true)] ?? [])
        }
    }

    /// The columns that the printed values of a row stand in; nil when any of them stands between columns.
    func assign(_ cells: [TableCell], of row: ValueRow, count: Int) -> [Int]? {
        guard row.layout != .spaces || Self.standsInColumns(row),
            let positions = positions(for: row, count: count)
        else { return nil }
        var columns: [Int] = []
        for cell in cells {
            let here = Self.position(cell, row.layout)
            guard let nearest = positions.indices.min(by: { abs(positions[$0] - here) < abs(positions[$1] - here) })
            else { return nil }
            let gaps = zip(positions, positions.dropFirst()).map { $1 - $0 }
            let tolerance = row.layout == .spaces ? (gaps.min() ?? 8) * 2 / 5 : 0
            guard abs(positions[nearest] - here) <= tolerance, !columns.contains(nearest) else { return nil }
            columns.append(nearest)
        }
        return columns == columns.sorted() ? columns : nil
    }

    /// Whether the values of a spaced row stand where its columns are: a row that begins at the margin, or close behind
    /// its label, is a stretch of a table whose columns the converter took apart.
    private static func standsInColumns(_ row: ValueRow) -> Bool {
        guard let first = row.printed.first else { return false }
        guard let label = row.own.last else { return first.position >= leastIndent }
        return first.position - label.end >= 2
    }

    private func shape(of row: ValueRow, count: Int, anyLabel: Bool = false) -> Shape {
        Shape(
            layout: row.layout, width: row.width, labelPosition: anyLabel ? -2 : row.labelPosition, count: count)
    }

    /// Cells in spaced text are compared by their middle, doubled to stay whole.
    private static func position(_ cell: TableCell, _ layout: TableLine.Layout) -> Int {
        layout == .spaces ? cell.position + cell.end : cell.position
    }

    private mutating func learnHeads(_ lines: [TableLine], _ columns: [FormColumn]) {
        var found: [Int: [Int]] = [:]
        for line in lines where line.layout != .single && !line.cells.contains(where: \.isValue) {
            for (index, column) in columns.enumerated() {
                guard let cell = line.cells.first(where: { $0.core == LabelText.core(column.label) }) else { continue }
                var positions = found[line.cells.count] ?? Array(repeating: -1, count: columns.count)
                if positions[index] < 0 { positions[index] = Self.position(cell, line.layout) }
                found[line.cells.count] = positions
            }
        }
        for (width, positions) in found where !positions.contains(-1) && positions == positions.sorted() {
            for layout in [TableLine.Layout.fields, .grid] {
                byWidth[
                    Shape(layout: layout, width: width, labelPosition: -2, count: columns.count), default: []
                ].append(positions)
            }
        }
    }

    private func unanimous(_ seen: [[Int]]) -> [Int]? {
        guard let first = seen.first, seen.allSatisfy({ $0 == first }) else { return nil }
        return first
    }

    /// The middles of the nearest row with as many values.
    private func nearest(to line: Int, count: Int) -> [Int]? {
        spaced.filter { $0.middles.count == count }.min { abs($0.line - line) < abs($1.line - line) }?.middles
    }
}
