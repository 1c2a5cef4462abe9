// Where the columns of a table stand, learnt from complete rows and from the column heads.

import ReportModel

/// Positions of columns, by the shape of the lines they were seen on.
struct ColumnEvidence {
    private struct Shape: Hashable {
        let layout: TableLine.Layout
        let width: Int
        let labelPosition: Int
        let count: Int
    }

    private var byShape: [Shape: [[Int]]] = [:]
    private var byWidth: [Shape: [[Int]]] = [:]
    private let spaced: SpacedColumns

    /// Learns from the complete rows of a table and the heads of its lines.
    init(rows: [ValueRow], lines: [TableLine], columns: [FormColumn]) {
        spaced = SpacedColumns(rows: rows)
        for row in rows where row.layout == .fields || row.layout == .grid {
            let positions = row.printed.map(\.position)
            byShape[shape(of: row, count: positions.count), default: []].append(positions)
            byWidth[shape(of: row, count: positions.count, anyLabel: true), default: []].append(positions)
        }
        learnHeads(lines, columns)
    }

    /// The position of each of `count` columns for a row of this shape; nil when nothing tells.
    func positions(for row: ValueRow, count: Int) -> [Int]? {
        switch row.layout {
        case .single, .spaces: nil
        case .fields:
            unanimous(byShape[shape(of: row, count: count)] ?? [])
                ?? unanimous(byWidth[shape(of: row, count: count, anyLabel: true)] ?? [])
        case .grid: unanimous(byWidth[shape(of: row, count: count, anyLabel: true)] ?? [])
        }
    }

    /// The columns that the printed values of a row stand in; nil when any of them stands between columns.
    func assign(_ cells: [TableCell], of row: ValueRow, count: Int) -> [Int]? {
        if row.layout == .spaces { return spaced.assign(row) }
        guard let positions = positions(for: row, count: count) else { return nil }
        let columns = cells.compactMap { positions.firstIndex(of: $0.position) }
        return columns.count == cells.count && columns == columns.sorted() ? columns : nil
    }

    private func shape(of row: ValueRow, count: Int, anyLabel: Bool = false) -> Shape {
        Shape(
            layout: row.layout, width: row.width, labelPosition: anyLabel ? -2 : row.labelPosition, count: count)
    }

    private mutating func learnHeads(_ lines: [TableLine], _ columns: [FormColumn]) {
        var found: [Int: [Int]] = [:]
        for line in lines
        where line.layout != .single && line.layout != .spaces && !line.cells.contains(where: \.isValue) {
            for (index, column) in columns.enumerated() {
                guard let cell = line.cells.first(where: { $0.core == column.core }) else { continue }
                var positions = found[line.cells.count] ?? Array(repeating: -1, count: columns.count)
                if positions[index] < 0 { positions[index] = cell.position }
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
}
