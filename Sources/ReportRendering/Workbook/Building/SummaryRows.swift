// Lays out the first sheet of a workbook: what it is about, in rows of names and values.

import SpreadsheetML

/// The rows of a summary, from the top.
struct SummaryRows {
    private static let widths = [20, 90, 70]

    /// What the workbook is about.
    let title: String
    private let cells: SheetCells
    private var rows: [SheetRow] = []

    init(_ cells: SheetCells, title: String) {
        self.cells = cells
        self.title = VisibleText.of(title)
        rows.append(SheetRow([cells.text(title, SheetStyles.title)]))
    }

    /// A head over the rows that follow, a line apart from those before.
    mutating func head(_ texts: [String]) {
        rows.append(SheetRow([]))
        let padded = texts + Array(repeating: "", count: max(0, Self.widths.count - texts.count))
        rows.append(SheetRow(padded.map { cells.text($0, SheetStyles.head) }))
    }

    /// A name and its values.
    mutating func row(_ name: String, _ values: [SheetCell]) {
        rows.append(SheetMeasure.row([cells.text(name, SheetStyles.label)] + values, Self.widths))
    }

    /// A name and a text.
    mutating func row(_ name: String, _ text: String) { row(name, [cells.text(text)]) }

    /// What the workbook holds: a line a sheet, with the number of its rows and a link.
    mutating func contents(_ sheets: [Sheet], _ narration: Narration) {
        head([narration.contents, narration.say("行数（不含表头）", "Rows (heads aside)")])
        for sheet in sheets {
            let count = cells.count(max(0, sheet.rows.count - sheet.headRows)).content
            let name = cells.text(sheet.name, SheetStyles.link, link: sheet.name)
            rows.append(SheetRow([name, SheetCell(count, CellStyle(alignment: .left))]))
        }
    }

    /// The sheet.
    func sheet(_ name: String) -> Sheet {
        Sheet(name: name, columns: Self.widths.map { SheetColumn(width: $0) }, rows: rows)
    }
}
