// The passages that did not change, for who asks for everything.

import ReportDiffing
import SpreadsheetML

/// The sheet of unchanged passages, in the order of the new report.
struct UnchangedSheet {
    private let result: ChangeReport
    private let narration: Narration
    private let cells: SheetCells

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet() -> Sheet {
        SheetTable(name: narration.unchangedSheet, fields: fields(), frozenColumns: 0).sheet(result.diff.unchanged)
    }

    private func fields() -> [SheetField<UnchangedPassage>] {
        [
            SheetField(narration.say("章节", "Section"), widest: 30) { cells.text(narration.name($0.section)) },
            SheetField(narration.say("旧文", "Old text"), widest: 60) { cells.text($0.old.text) },
            SheetField(narration.say("新文", "New text"), widest: 60) { cells.text($0.new.text) },
            SheetField(narration.oldPlaceHead) { cells.place($0.old.location) },
            SheetField(narration.newPlaceHead) { cells.place($0.new.location) },
        ]
    }
}
