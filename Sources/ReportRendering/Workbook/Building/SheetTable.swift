// Lays rows of any kind out as a sheet with heads, filters and sensible widths.

import SpreadsheetML

/// A table that fills a sheet.
struct SheetTable<Row> {
    /// The room that the button of a filter takes.
    private static var buttonWidth: Int { 3 }
    private static var narrowest: Int { 6 }

    let name: String
    let fields: [SheetField<Row>]
    /// Columns that stay in view.
    let frozenColumns: Int

    /// The sheet of these rows.
    func sheet(_ rows: [Row]) -> Sheet {
        let heads = fields.map { SheetCell(.text($0.head), SheetStyles.head) }
        let cells = rows.map { row in fields.map { $0.cell(row) } }
        let widths = fields.enumerated().map { column, field in
            let widest = cells.map { SheetMeasure.width($0[column].content) }.max() ?? 0
            let head = TerminalWidth.of(field.head) + Self.buttonWidth
            return min(max(widest + 1, head, Self.narrowest), max(field.widest, min(head, 14)))
        }
        return Sheet(
            name: name, columns: widths.map { SheetColumn(width: $0) },
            rows: [SheetMeasure.row(heads, widths)] + cells.map { SheetMeasure.row($0, widths) }, headRows: 1,
            frozenColumns: frozenColumns,
            isFiltered: true)
    }
}
