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

    /// Lays rows out: the columns of a row below its label, or the rows alone where all have the same column.
    init(_ rows: [SeriesRow], _ series: YearSeries, _ narration: Narration) {
        let hasColumns = Set(rows.map(\.address.column)).count > 1
        var heads = RowHeads()
        var lines: [Line] = []
        var last: (row: String, name: String)?
        for row in rows {
            let names = CellNames(row.address, label: row.label)
            // The editions call some rows differently; the latest name stands above all columns.
            let rowName = last?.row == row.address.row ? last?.name ?? names.row : names.row
            last = (row.address.row, rowName)
            let labels = hasColumns ? names.groups + [rowName] : names.groups
            lines += heads.heads(before: labels).map { Line(row: nil, cells: $0.cells, depth: $0.depth) }
            let unit = Self.commonUnit(row)
            let name = hasColumns ? names.column : rowName
            let head = StyledText(unit.map { name + narration.bracketed($0.rawValue) } ?? name)
            lines.append(
                Line(row: row, cells: [head] + Self.figures(row, unit, narration), depth: labels.count))
        }
        self.lines = lines
        columns =
            [.init(narration.item, .leading)] + series.years.map { .init("\($0)") }
            + [.init(narration.change), .init(narration.rate), .init(narration.courseHead, .leading)]
    }

    /// The unit of all figures of a row, which then stands once; nil where they have several or none.
    private static func commonUnit(_ row: SeriesRow) -> AmountUnit? {
        let units = Set(row.values.compactMap { $0?.number == nil ? nil : .some($0?.unit) })
        return units.count == 1 ? units.first ?? nil : nil
    }

    /// The table as every readable format prints it.
    func table() -> OutlineTable {
        OutlineTable(columns: columns, rows: lines.map { OutlineTable.Row($0.cells, depth: $0.depth) })
    }

    private static func figures(_ row: SeriesRow, _ common: AmountUnit?, _ narration: Narration) -> [StyledText] {
        let step = row.steps.last ?? nil
        let unit = common == nil ? row.values.last??.unit?.rawValue ?? "" : ""
        let moved: SpanStyle = step?.direction == .same ? .muted : .emphasis
        return row.values.map { narration.cell($0, showsUnit: common == nil) } + [
            StyledText(step.map { narration.signed($0.delta.absolute) + unit } ?? "", moved),
            StyledText(step.map { narration.percent($0.delta.percent) } ?? "", moved),
            StyledText(row.steps.map(narration.sign).joined()),
        ]
    }
}
