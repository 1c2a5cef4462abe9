// One aspect of many reports' cells as a sheet: a row an address, a column a report.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// The sheets of a panel, which share their heads.
struct PanelSheet {
    private static let nameWidths = [54, 54, 34]
    private static let reportWidth = 16

    private let panel: ReportPanel
    private let narration: Narration
    private let heads: [SheetRow]

    init(_ panel: ReportPanel, _ narration: Narration) {
        self.panel = panel
        self.narration = narration
        heads = Self.heads(panel, narration)
    }

    /// The sheet of what `cell` makes of the cells.
    func sheet(_ name: String, _ rows: [ReportPanel.Row], _ cell: (Cell?) -> SheetCell) -> Sheet {
        let cells = SheetCells(narration: narration)
        let widths = Self.nameWidths + panel.files.map { _ in Self.reportWidth }
        let body = rows.map { row in
            let path = CellPath(row.address, label: row.label)
            let names = [row.address.description, path.row, path.column].map { cells.text($0) }
            return SheetMeasure.row(names + panel.files.map { cell(panel.cell(row, in: $0)) }, widths)
        }
        return Sheet(
            name: name, columns: widths.map { SheetColumn(width: $0) }, rows: heads + body, headRows: heads.count,
            frozenColumns: Self.nameWidths.count, isFiltered: true)
    }

    /// File, agency, form and year of each report, then its number among the reports.
    private static func heads(_ panel: ReportPanel, _ narration: Narration) -> [SheetRow] {
        let cells = SheetCells(narration: narration)
        func line(_ names: [String], _ values: [SheetCell]) -> SheetRow {
            let heads =
                names.map { cells.text($0, SheetStyles.head) } + values.map { SheetCell($0.content, SheetStyles.head) }
            return SheetMeasure.row(heads, nameWidths + values.map { _ in reportWidth })
        }
        let reports = panel.files.map(\.report)
        return [
            line([narration.fileHead, "", ""], panel.names.map { cells.text($0) }),
            line([narration.say("机关", "Agency"), "", ""], reports.map { cells.text($0.agency) }),
            line([narration.say("表样", "Form"), "", ""], reports.map { cells.text(narration.form($0.form)) }),
            line([narration.say("年度", "Year"), "", ""], reports.map { cells.year($0.year) }),
            line(
                [narration.say("地址", "Address"), narration.item, narration.column],
                reports.indices.map { cells.count($0 + 1) }),
        ]
    }
}
