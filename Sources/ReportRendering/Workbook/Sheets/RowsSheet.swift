// The changes of printed rows as a sheet.

import ReportDiffing
import SpreadsheetML

/// The sheet of rows whose figures cannot all be compared, in reading order.
struct RowsSheet {
    private let narration: Narration
    private let cells: SheetCells

    init(_ narration: Narration) {
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet(_ rows: [RowChange]) -> Sheet {
        SheetTable(name: narration.rowsSheet, fields: fields(), frozenColumns: 0).sheet(rows)
    }

    private func fields() -> [SheetField<RowChange>] {
        [
            SheetField(narration.item, widest: 40) { cells.text($0.label) },
            SheetField(narration.operationHead) { cells.text(narration.name($0.operation)) },
            SheetField(narration.say("地址", "Address"), widest: 40) { cells.text($0.address) },
            SheetField(narration.say("旧文", "Old text"), widest: 50) { cells.text($0.old?.text, SheetStyles.changed) },
            SheetField(narration.say("新文", "New text"), widest: 50) { cells.text($0.new?.text, SheetStyles.changed) },
            SheetField(narration.importanceHead) { cells.text(narration.name($0.importance.level)) },
            SheetField(narration.reasonHead, widest: 28) { cells.text(narration.say($0.importance.reason)) },
            SheetField(narration.findingsHeading, widest: 28) {
                cells.findings($0.findings, link: narration.findingsSheet)
            },
            SheetField(narration.decisionHead) { cells.verdict($0.decision) },
            SheetField(narration.remarkHead, widest: 40) { cells.remark($0.decision) },
            SheetField(narration.oldPlaceHead) { cells.place($0.old?.location) },
            SheetField(narration.newPlaceHead) { cells.place($0.new?.location) },
            SheetField(narration.idHead) { cells.text($0.id) },
        ]
    }
}
