// Puts sheets together: a summary in front, the notes behind, and a word on every text that was cut.

import ReportModel
import SpreadsheetML

/// Assembles a workbook.
struct WorkbookAssembler {
    let narration: Narration

    /// The bytes of a workbook; none where it passes what a ZIP archive holds.
    func bytes(summary: SummaryRows, _ sheets: [Sheet], ownerHead: String, notes: [NotesSheet.Row]) -> [UInt8] {
        let writer = NotesSheet(narration, ownerHead: ownerHead)
        let cuts = sheets.flatMap(cuts) + self.cuts(in: writer.sheet(notes))
        let all = sheets + [writer.sheet(notes + cuts)]
        var summary = summary
        summary.contents(all, narration)
        var workbook = Workbook([summary.sheet(narration.summarySheet)] + all, cutMark: narration.cutMark)
        workbook.title = summary.title
        workbook.creator = "reportdiff"
        workbook.language = narration.language.tag
        return workbook.bytes()
    }

    /// A note on each text of a sheet that no cell can hold.
    private func cuts(in sheet: Sheet) -> [NotesSheet.Row] {
        sheet.overlongCells().map { cell in
            NotesSheet.Row(
                owner: sheet.name, code: "text.cut",
                sentence: narration.say(
                    "\(cell.name) 的文字超过单元格能容纳的 \(SheetLimits().charactersOfCell) 个字符，已截去后面的部分；全文见其他格式",
                    "the text at \(cell.name) passes the \(SheetLimits().charactersOfCell) characters a cell can hold "
                        + "and was cut; other formats have all of it"),
                location: nil)
        }
    }
}
