// A table of the form as analysts want it: one cell a row, changed or not.

import ReportDiffing
import ReportModel
import SpreadsheetML
import StatutoryForms

/// The sheet of one table.
struct TableSheet {
    private let table: TableKey
    private let result: ChangeReport
    private let narration: Narration
    private let cells: SheetCells

    init(_ table: TableKey, _ result: ChangeReport, _ narration: Narration) {
        self.table = table
        self.result = result
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet() -> Sheet {
        SheetTable(name: narration.sheet(of: table), fields: fields(), frozenColumns: 3).sheet(
            result.comparedCells(of: table))
    }

    private func fields() -> [SheetField<ComparedCell>] {
        names() + figures() + judgement() + print() + places()
    }

    private func names() -> [SheetField<ComparedCell>] {
        [
            SheetField(narration.say("地址", "Address"), widest: 54) { cells.text($0.address.description) },
            SheetField(narration.item, widest: 64) { cells.text(CellPath($0.address, label: $0.label).row) },
            SheetField(narration.column, widest: 34) { cells.text(CellPath($0.address, label: $0.label).column) },
            SheetField(narration.say("改动", "Changed")) { row in
                cells.text(
                    narration.yes(row.change != nil), row.change == nil ? SheetStyles.plain : SheetStyles.changed)
            },
        ]
    }

    private func figures() -> [SheetField<ComparedCell>] {
        func style(_ row: ComparedCell) -> CellStyle { row.change == nil ? SheetStyles.plain : SheetStyles.changed }
        return [
            SheetField(narration.say("旧数", "Old")) { cells.number(number($0.old), style($0)) },
            SheetField(narration.say("新数", "New")) { cells.number(number($0.new), style($0)) },
            SheetField(narration.change) { cells.difference($0.change?.delta, style($0)) },
            SheetField(narration.rate) { cells.percent($0.change?.delta, style($0)) },
            SheetField(narration.say("旧单位", "Old unit")) { cells.text(unit($0.old)) },
            SheetField(narration.say("新单位", "New unit")) { cells.text(unit($0.new)) },
        ]
    }

    private func judgement() -> [SheetField<ComparedCell>] {
        [
            SheetField(narration.operationHead) { cells.text($0.change.map { narration.name($0.operation) }) },
            SheetField(narration.say("原因", "Cause")) { cells.text($0.change.map { narration.name($0.cause) }) },
            SheetField(narration.importanceHead) { cells.text($0.change.map { narration.name($0.importance.level) }) },
            SheetField(narration.reasonHead) { cells.text($0.change.map { narration.say($0.importance.reason) }) },
            SheetField(narration.findingsHeading, widest: 28) {
                cells.findings($0.change?.findings ?? [], link: narration.findingsSheet)
            },
            SheetField(narration.decisionHead) { cells.verdict($0.change?.decision) },
            SheetField(narration.remarkHead, widest: 40) { cells.remark($0.change?.decision) },
        ]
    }

    private func print() -> [SheetField<ComparedCell>] {
        [
            SheetField(narration.say("旧印作", "Old printed")) { cells.text(printed($0.old)) },
            SheetField(narration.say("新印作", "New printed")) { cells.text(printed($0.new)) },
            SheetField(narration.say("旧状态", "Old state")) { cells.text(state($0.old)) },
            SheetField(narration.say("新状态", "New state")) { cells.text(state($0.new)) },
        ]
    }

    private func places() -> [SheetField<ComparedCell>] {
        [
            SheetField(narration.oldPlaceHead) { cells.place($0.old.first?.location) },
            SheetField(narration.newPlaceHead) { cells.place($0.new.first?.location) },
            SheetField(narration.say("合计自", "Sum of"), widest: 40) { row in
                let parts = [row.old, row.new].filter { $0.count > 1 }.joined().map(\.address.description)
                return cells.text(parts.joined(separator: " "))
            },
            SheetField(narration.idHead) { cells.text($0.change?.id) },
        ]
    }

    /// The number of a side; of several cells their sum, where all of them are numbers.
    private func number(_ side: [Cell]) -> DecimalNumber? {
        guard let first = side.first?.figure?.number else { return nil }
        return side.dropFirst().reduce(first) { sum, cell in
            cell.figure?.number.flatMap { number in sum.flatMap { $0 + number } }
        }
    }

    private func unit(_ side: [Cell]) -> String? { side.count == 1 ? side[0].figure?.unit?.rawValue : nil }

    private func printed(_ side: [Cell]) -> String? { side.count == 1 ? side[0].figure?.text : nil }

    private func state(_ side: [Cell]) -> String {
        side.count > 1 ? narration.say("合计", "sum") : narration.name(CellState(side.first))
    }
}
