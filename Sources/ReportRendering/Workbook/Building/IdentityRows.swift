// What a workbook says of each file before anything else.

import ReportDiffing
import SpreadsheetML

/// The identity of a file and how well it was read, name by name.
struct IdentityRows {
    /// A name and its value.
    struct Row {
        let name: String
        let value: SheetCell
    }

    private let narration: Narration
    private let cells: SheetCells

    init(_ narration: Narration) {
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    /// The rows of a file, the same names for every file.
    func rows(_ file: ReportFile) -> [Row] {
        let report = file.report
        let year = cells.year(report.year)
        return [
            Row(name: narration.say("文件", "File"), value: cells.text(file.name)),
            Row(name: "SHA-256", value: cells.text(file.sha256)),
            Row(name: narration.say("格式", "Format"), value: cells.text(report.format.rawValue)),
            Row(name: narration.say("标题", "Title"), value: cells.text(report.title?.text)),
            Row(name: narration.say("机关", "Agency"), value: cells.text(report.agency)),
            Row(
                name: narration.say("年度", "Year"), value: SheetCell(year.content, CellStyle(alignment: .left))),
            Row(name: narration.say("表样", "Form"), value: cells.text(narration.form(report.form))),
            Row(
                name: narration.say("读取", "Read"),
                value: cells.text(narration.coverage(report, notes: report.notes.count))),
        ]
    }
}
