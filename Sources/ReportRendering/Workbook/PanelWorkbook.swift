// Many reports as a workbook: numbers, printed text, states and units, addresses down and reports across.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// Prints a panel of reports.
struct PanelWorkbook {
    private let panel: ReportPanel
    private let narration: Narration
    private let cells: SheetCells

    init(_ panel: ReportPanel, options: RenderingOptions) {
        self.panel = panel
        narration = Narration(options.language)
        cells = SheetCells(narration: narration)
    }

    /// The file; no bytes where a workbook cannot hold it.
    func bytes() -> [UInt8] {
        let matrix = PanelSheet(panel, narration)
        let sheets = [
            reports(),
            matrix.sheet(narration.say("数字", "Numbers"), panel.rows) { number($0) },
            matrix.sheet(narration.say("印文", "Printed"), panel.rows) { cells.text($0?.figure?.text, style($0)) },
            matrix.sheet(narration.say("状态", "States"), panel.rows) {
                cells.text(narration.name(CellState($0)), style($0))
            },
            matrix.sheet(narration.say("单位", "Units"), panel.rowsWithUnits) { cells.text($0?.figure?.unit?.rawValue) },
        ]
        return WorkbookAssembler(narration: narration).bytes(
            summary: summary(), sheets, ownerHead: narration.fileHead, notes: notes())
    }

    private func reports() -> Sheet {
        let identity = IdentityRows(narration)
        let rows = zip(panel.names, panel.files).enumerated().map { number, entry in
            (number: number + 1, file: ReportFile(name: entry.0, sha256: entry.1.sha256, report: entry.1.report))
        }
        let names = panel.files.first.map { identity.rows($0).map(\.name) } ?? []
        let facts = names.indices.map { index in
            SheetField<(number: Int, file: ReportFile)>(names[index], widest: 66) {
                identity.rows($0.file)[index].value
            }
        }
        return SheetTable(
            name: narration.reportsSheet,
            fields: [SheetField(narration.say("序号", "No.")) { cells.count($0.number) }] + facts, frozenColumns: 2
        ).sheet(rows)
    }

    private func number(_ cell: Cell?) -> SheetCell {
        let unit = cell?.figure?.unit?.rawValue ?? ""
        return cells.number(cell?.figure?.number, style(cell), unit: unit)
    }

    /// Where there is no value the ground tells why.
    private func style(_ cell: Cell?) -> CellStyle {
        switch CellState(cell) {
        case .number, .zeroMark, .blank: SheetStyles.plain
        case .words: SheetStyles.notable
        case .unreadable: SheetStyles.doubtful
        case .missing, .none: SheetStyles.absent
        }
    }

    private func notes() -> [NotesSheet.Row] {
        let writer = NotesSheet(narration, ownerHead: narration.fileHead)
        let remarks = PanelNotes(panel, narration).remarks().map {
            NotesSheet.Row(owner: $0.file, code: $0.code, sentence: $0.sentence, location: nil)
        }
        return remarks + zip(panel.names, panel.files).flatMap { writer.rows($1.report.notes, of: $0) }
    }

    private func summary() -> SummaryRows {
        let title = narration.say("\(panel.files.count)份报告的全部单元格", "All cells of \(panel.files.count) reports")
        var rows = SummaryRows(cells, title: title)
        rows.head([narration.legendHead])
        for sentence in narration.panelLegend { rows.row("", sentence) }
        return rows
    }
}
