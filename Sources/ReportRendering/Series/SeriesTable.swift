// Lays rows of a series out: the years side by side, then what the last of them did.

import ReportModel
import ReportSeries

/// Rows of one table of the form over the years.
struct SeriesTable {
    /// A line of the table.
    struct Line {
        /// The row it shows; nil for a label that spans the lines below it.
        let row: SeriesRow?
        /// Its cells, the signs of its course last.
        let cells: [StyledText]
        /// How deep it stands below its heads.
        let depth: Int
    }

    /// The heads.
    let columns: [OutlineTable.Column]
    /// The lines.
    let lines: [Line]

    /// Lays rows out; the column's name is left out where all rows have the same.
    init(_ rows: [SeriesRow], _ series: YearSeries, _ narration: Narration) {
        let hasColumns = Set(rows.map(\.address.column)).count > 1
        var heads = RowHeads()
        var lines: [Line] = []
        var last: String?
        for row in rows {
            let names = CellNames(row.address, label: row.label)
            lines += heads.heads(before: names.groups).map { Line(row: nil, cells: $0.cells, depth: $0.depth) }
            var cells = [last == row.address.row ? StyledText() : StyledText(names.row)]
            last = row.address.row
            if hasColumns { cells.append(StyledText(names.column)) }
            cells += Self.figures(row, narration)
            lines.append(Line(row: row, cells: cells, depth: names.groups.count))
        }
        self.lines = lines
        columns =
            [.init(narration.item, .leading)] + (hasColumns ? [.init(narration.column, .leading)] : [])
            + series.years.map { .init("\($0)") }
            + [.init(narration.change), .init(narration.rate), .init(narration.courseHead, .leading)]
    }

    /// The table as every readable format prints it.
    func table() -> OutlineTable {
        OutlineTable(columns: columns, rows: lines.map { OutlineTable.Row($0.cells, depth: $0.depth) })
    }

    private static func figures(_ row: SeriesRow, _ narration: Narration) -> [StyledText] {
        let step = row.steps.last ?? nil
        let unit = row.values.last??.unit?.rawValue ?? ""
        let moved: SpanStyle = step?.direction == .same ? .muted : .emphasis
        return row.values.map(narration.cell) + [
            StyledText(step.map { narration.signed($0.delta.absolute) + unit } ?? "", moved),
            StyledText(step.map { narration.percent($0.delta.percent) } ?? "", moved),
            StyledText(row.steps.map(narration.sign).joined()),
        ]
    }
}
