// A comparison as a workbook.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// Prints a comparison for analysts: a summary, a sheet a table, the texts, what to check, the notes.
struct ComparisonWorkbook {
    private let result: ChangeReport
    private let options: RenderingOptions
    private let narration: Narration

    init(_ result: ChangeReport, options: RenderingOptions) {
        self.result = result
        self.options = options
        narration = Narration(options.language)
    }

    /// The file; no bytes where a workbook cannot hold it.
    func bytes() -> [UInt8] {
        let writer = NotesSheet(narration, ownerHead: narration.sideHead)
        let notes = [Finding.Side.old, .new].flatMap { writer.rows(result.notes(of: $0), of: narration.name($0)) }
        return WorkbookAssembler(narration: narration).bytes(
            summary: summary(), sheets(), ownerHead: narration.sideHead, notes: notes)
    }

    private func sheets() -> [Sheet] {
        var sheets: [Sheet] = []
        if options.parts.contains(.cells) {
            sheets += TableKey.allCases.map { TableSheet($0, result, narration).sheet() }
            let rows = result.diff.rows
            if !rows.isEmpty { sheets.append(RowsSheet(narration).sheet(rows)) }
        }
        if options.parts.contains(.text) { sheets += texts() }
        if options.parts.contains(.findings) {
            let rows = result.findings.map {
                FindingsSheet.Row(finding: $0, file: "", otherFile: "")
            }
            sheets.append(FindingsSheet(narration, namesFiles: false).sheet(rows))
        }
        return sheets
    }

    private func texts() -> [Sheet] {
        var sheets = [
            PassagesSheet(result, narration).sheet(), QuantitiesSheet(result, narration).sheet(),
            LabelsSheet(result, narration).sheet(), SectionsSheet(result, narration).sheet(),
        ]
        let margins = result.diff.margins
        if !margins.isEmpty { sheets.append(MarginsSheet(narration).sheet(margins)) }
        if result.diff.mode == .year { sheets.append(CarriedOverSheet(result, narration).sheet()) }
        if options.isFull { sheets.append(UnchangedSheet(result, narration).sheet()) }
        return sheets
    }

    private func summary() -> SummaryRows {
        let cells = SheetCells(narration: narration)
        var rows = SummaryRows(cells, title: ReadingOutline(result, narration: narration).title)
        rows.head(["", narration.name(Finding.Side.old), narration.name(Finding.Side.new)])
        let identity = IdentityRows(narration)
        for (old, new) in zip(identity.rows(result.old), identity.rows(result.new)) {
            rows.row(old.name, [old.value, new.value])
        }
        rows.row(narration.say("对比方式", "Mode"), narration.name(result.diff.mode))
        for alert in result.alerts { rows.row(narration.say("注意", "Attention"), narration.sentence(alert)) }
        if options.parts.contains(.summary) {
            rows.head([narration.summaryHeading])
            for sentence in SummaryWriter(result, narration: narration).sentences() { rows.row("", sentence) }
        }
        rows.head([narration.legendHead])
        for sentence in narration.workbookLegend { rows.row("", sentence) }
        return rows
    }
}
