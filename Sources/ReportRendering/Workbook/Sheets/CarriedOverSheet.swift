// How much of each section was carried over from the year before, as a sheet.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// The sheet of carried-over text.
struct CarriedOverSheet {
    private let result: ChangeReport
    private let narration: Narration
    private let cells: SheetCells

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet() -> Sheet {
        SheetTable(name: narration.carriedOverSheet, fields: fields(), frozenColumns: 0).sheet(result.diff.carriedOver)
    }

    private func fields() -> [SheetField<CarriedOver>] {
        [
            SheetField(narration.say("章节", "Section"), widest: 44) { cells.text(narration.name($0.section)) },
            SheetField(narration.say("沿用句数", "Passages")) { cells.count($0.passages) },
            SheetField(narration.say("沿用字数", "Characters")) { cells.count($0.characters) },
            SheetField(narration.say("总字数", "All characters")) { cells.count($0.total) },
            SheetField(narration.say("沿用比例", "Share")) { cells.share($0.characters, of: $0.total) },
        ]
    }
}
