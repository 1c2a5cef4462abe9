// How one cell was read, as a workbook.

import ReportModel
import SpreadsheetML

/// Prints the reading of a cell.
struct ExplanationWorkbook {
    private let explanation: CellExplanation
    private let narration: Narration
    private let cells: SheetCells

    init(_ explanation: CellExplanation, options: RenderingOptions) {
        self.explanation = explanation
        narration = Narration(options.language)
        cells = SheetCells(narration: narration)
    }

    /// The file; no bytes where a workbook cannot hold it.
    func bytes() -> [UInt8] {
        let sheet = SheetTable(name: narration.cellsSheet, fields: values() + reasons(), frozenColumns: 1).sheet(
            [explanation])
        return WorkbookAssembler(narration: narration).bytes(
            summary: SummaryRows(cells, title: "\(explanation.cell.address)"), [sheet], ownerHead: narration.fileHead,
            notes: [])
    }

    private func values() -> [SheetField<CellExplanation>] {
        [
            SheetField(narration.fileHead, widest: 40) { cells.text($0.file.name) },
            SheetField(narration.say("年度", "Year")) { cells.year($0.file.report.year) },
            SheetField(narration.say("地址", "Address"), widest: 54) { cells.text($0.cell.address.description) },
            SheetField(narration.say("标签", "Label"), widest: 44) { cells.text($0.cell.label) },
            SheetField(narration.say("数字", "Number")) { cells.number($0.cell.figure?.number) },
            SheetField(narration.say("单位", "Unit")) { cells.text($0.cell.figure?.unit?.rawValue) },
            SheetField(narration.say("印作", "Printed")) { cells.text($0.cell.figure?.text) },
            SheetField(narration.say("状态", "State")) { cells.text(narration.name(CellState($0.cell))) },
            SheetField(narration.say("位置", "Place")) { cells.place($0.cell.location) },
        ]
    }

    private func reasons() -> [SheetField<CellExplanation>] {
        [
            SheetField(narration.say("原文", "Source"), widest: 60) {
                cells.text($0.rows.map(\.text).joined(separator: " | "))
            },
            SheetField(narration.say("行的依据", "Why this row"), widest: 40) {
                cells.text($0.cell.reading.map { narration.reason($0.row) })
            },
            SheetField(narration.say("列的依据", "Why this column"), widest: 40) {
                cells.text($0.cell.reading.map { narration.reason($0.column) })
            },
        ]
    }
}
