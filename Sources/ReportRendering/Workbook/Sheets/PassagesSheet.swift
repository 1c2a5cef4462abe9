// The changes of the narrative as a sheet, with the edits marked in both texts.

import PassageEditing
import ReportDiffing
import SpreadsheetML

/// The sheet of passage changes, in reading order.
struct PassagesSheet {
    private let result: ChangeReport
    private let narration: Narration
    private let cells: SheetCells

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet() -> Sheet {
        SheetTable(name: narration.passagesSheet, fields: fields(), frozenColumns: 0).sheet(
            Array(result.diff.passages.enumerated()))
    }

    private typealias Row = EnumeratedSequence<[PassageChange]>.Element

    private func fields() -> [SheetField<Row>] {
        [
            // After sorting by another column it leads back to the reading order.
            SheetField(narration.say("序号", "No.")) {
                SheetCell(cells.count($0.offset + 1).content, CellStyle(alignment: .center))
            },
            field(narration.say("章节", "Section"), widest: 20) { cells.text(narration.name($0.section)) },
            field(narration.operationHead) { cells.text(narration.name($0.operation)) },
            field(narration.say("性质", "Nature")) { cells.text(narration.name($0.nature)) },
            field(narration.say("旧文", "Old text"), widest: 60) { old($0) },
            field(narration.say("新文", "New text"), widest: 60) { new($0) },
            field(narration.say("文中数字", "Figures"), widest: 30) { change in
                cells.text(change.quantities.map(narration.step).joined(separator: narration.say("；", "; ")))
            },
            field(narration.importanceHead) { cells.text(narration.name($0.importance.level)) },
            field(narration.reasonHead) { cells.text(narration.say($0.importance.reason)) },
            field(narration.findingsHeading, widest: 28) { cells.findings($0.findings, link: narration.findingsSheet) },
            field(narration.decisionHead) { cells.verdict($0.decision) },
            field(narration.remarkHead, widest: 40) { cells.remark($0.decision) },
            field(narration.oldPlaceHead) { cells.place($0.old?.location) },
            field(narration.newPlaceHead) { cells.place($0.new?.location) },
            field(narration.say("旧句数", "Old parts")) { $0.old.map { cells.count($0.parts) } ?? .empty },
            field(narration.say("新句数", "New parts")) { $0.new.map { cells.count($0.parts) } ?? .empty },
            field(narration.idHead) { cells.text($0.id) },
        ]
    }

    private func field(
        _ head: String, widest: Int = 24, _ cell: @escaping (PassageChange) -> SheetCell
    ) -> SheetField<Row> {
        SheetField(head, widest: widest) { cell($0.element) }
    }

    private func old(_ change: PassageChange) -> SheetCell { side(change, .delete, SheetStyles.deleted) }

    private func new(_ change: PassageChange) -> SheetCell { side(change, .insert, SheetStyles.inserted) }

    /// The text of a side, what only it has in `font`.
    private func side(_ change: PassageChange, _ operation: Edit.Operation, _ font: FontStyle) -> SheetCell {
        let isThere = operation == .delete ? change.old != nil : change.new != nil
        if !isThere { return .empty }
        let edits = change.edits.filter { $0.operation == .equal || $0.operation == operation }
        // A passage that is new or gone as a whole is told by its operation; a line through all of it would be in the way.
        let isWhole = change.operation == .added || change.operation == .removed
        let own = isWhole ? FontStyle(color: font.color) : font
        return cells.edited(edits.map { TextRun($0.text, $0.operation == .equal ? FontStyle() : own) })
    }
}
