// One report as a workbook: its cells, its narrative, and what had to be assumed.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// Prints what was understood of a report.
struct InspectionWorkbook {
    private struct Line {
        let section: String
        let paragraph: Paragraph
    }

    private let file: ReportFile
    private let narration: Narration
    private let cells: SheetCells

    init(_ file: ReportFile, options: RenderingOptions) {
        self.file = file
        narration = Narration(options.language)
        cells = SheetCells(narration: narration)
    }

    /// The file; no bytes where a workbook cannot hold it.
    func bytes() -> [UInt8] {
        let writer = NotesSheet(narration, ownerHead: narration.fileHead)
        return WorkbookAssembler(narration: narration).bytes(
            summary: summary(), [figures(), narrative()], ownerHead: narration.fileHead,
            notes: writer.rows(file.report.notes, of: file.name))
    }

    private func summary() -> SummaryRows {
        var rows = SummaryRows(cells, title: file.report.title?.text ?? narration.untitled)
        rows.head([narration.readingHeading])
        for fact in IdentityRows(narration).rows(file) { rows.row(fact.name, [fact.value]) }
        return rows
    }

    private func figures() -> Sheet {
        let fields = [
            SheetField<Cell>(narration.say("地址", "Address"), widest: 54) { cells.text($0.address.description) },
            SheetField(narration.item, widest: 64) { cells.text(CellPath($0.address, label: $0.label).row) },
            SheetField(narration.column, widest: 34) { cells.text(CellPath($0.address, label: $0.label).column) },
            SheetField(narration.say("数字", "Number")) { cells.number($0.figure?.number) },
            SheetField(narration.say("单位", "Unit")) { cells.text($0.figure?.unit?.rawValue) },
            SheetField(narration.say("印作", "Printed")) { cells.text($0.figure?.text) },
            SheetField(narration.say("状态", "State")) { cells.text(narration.name(CellState($0))) },
            SheetField(narration.say("位置", "Place")) { cells.place($0.location) },
        ]
        return SheetTable(name: narration.cellsSheet, fields: fields, frozenColumns: 3).sheet(file.report.cells.all)
    }

    private func narrative() -> Sheet {
        let report = file.report
        let preamble = [report.title].compactMap { $0 } + report.preamble
        let lines =
            preamble.map { Line(section: narration.name(PassageSection.preamble), paragraph: $0) }
            + report.sections.flatMap { section in
                section.paragraphs.map { Line(section: section.heading, paragraph: $0) }
            }
        let fields = [
            SheetField<Line>(narration.say("章节", "Section"), widest: 40) { cells.text($0.section) },
            SheetField(narration.passagesSheet, widest: 100) { cells.text($0.paragraph.text) },
            SheetField(narration.say("位置", "Place")) { cells.place($0.paragraph.location) },
        ]
        return SheetTable(name: narration.passagesSheet, fields: fields, frozenColumns: 0).sheet(lines)
    }
}
