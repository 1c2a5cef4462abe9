// What differs beside narrative and tables as a sheet.

import ReportDiffing
import SpreadsheetML

/// The sheet of what stands beside narrative and tables.
struct MarginsSheet {
    private let narration: Narration
    private let cells: SheetCells

    init(_ narration: Narration) {
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet(_ margins: [MarginChange]) -> Sheet {
        SheetTable(name: narration.marginsSheet, fields: fields(), frozenColumns: 0).sheet(margins)
    }

    private func fields() -> [SheetField<MarginChange>] {
        [
            SheetField(narration.say("种类", "Of")) { cells.text(narration.name($0)) },
            SheetField(narration.operationHead) { cells.text(narration.name($0.operation)) },
            SheetField(narration.say("旧文", "Old text"), widest: 50) { cells.text($0.old?.text, SheetStyles.changed) },
            SheetField(narration.say("新文", "New text"), widest: 50) { cells.text($0.new?.text, SheetStyles.changed) },
            SheetField(narration.say("旧摘要值", "Old digest"), widest: 66) { cells.text($0.old?.digest) },
            SheetField(narration.say("新摘要值", "New digest"), widest: 66) { cells.text($0.new?.digest) },
            SheetField(narration.importanceHead) { cells.text(narration.name($0.importance.level)) },
            SheetField(narration.reasonHead, widest: 28) { cells.text(narration.say($0.importance.reason)) },
            SheetField(narration.decisionHead) { cells.verdict($0.decision) },
            SheetField(narration.remarkHead, widest: 40) { cells.remark($0.decision) },
            SheetField(narration.oldPlaceHead) { cells.place($0.old?.location) },
            SheetField(narration.newPlaceHead) { cells.place($0.new?.location) },
            SheetField(narration.idHead) { cells.text($0.id) },
        ]
    }
}
