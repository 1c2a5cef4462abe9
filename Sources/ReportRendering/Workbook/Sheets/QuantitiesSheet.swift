// The figures of the narrative that changed, as numbers to calculate with.

import ReportDiffing
import SpreadsheetML

/// The sheet of the quantities in the text, one a row.
struct QuantitiesSheet {
    private struct Row {
        let change: PassageChange
        let quantity: QuantityChange
    }

    private let result: ChangeReport
    private let narration: Narration
    private let cells: SheetCells

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet() -> Sheet {
        let rows = result.diff.passages.flatMap { change in
            change.quantities.map { Row(change: change, quantity: $0) }
        }
        return SheetTable(name: narration.quantitiesSheet, fields: fields(), frozenColumns: 0).sheet(rows)
    }

    private func fields() -> [SheetField<Row>] {
        [
            SheetField(narration.say("章节", "Section"), widest: 30) { cells.text(narration.name($0.change.section)) },
            SheetField(narration.say("所计事项", "Counted"), widest: 44) { cells.text($0.quantity.label) },
            SheetField(narration.say("单位", "Unit")) { cells.text($0.quantity.unit) },
            SheetField(narration.say("旧数", "Old")) { cells.number($0.quantity.old, SheetStyles.changed) },
            SheetField(narration.say("新数", "New")) { cells.number($0.quantity.new, SheetStyles.changed) },
            SheetField(narration.change) { cells.difference($0.quantity.delta, SheetStyles.changed) },
            SheetField(narration.rate) { cells.percent($0.quantity.delta, SheetStyles.changed) },
            SheetField(narration.say("性质", "Nature")) { cells.text(narration.name($0.change.nature)) },
            SheetField(narration.oldPlaceHead) { cells.place($0.change.old?.location) },
            SheetField(narration.newPlaceHead) { cells.place($0.change.new?.location) },
            SheetField(narration.idHead) { cells.text($0.change.id) },
        ]
    }
}
