// One line of a table compared as a whole: a cell of either report with what stands against it.

import ReportModel

/// A cell of either report, changed or not.
public struct ComparedCell: Sendable {
    /// The cell, by its address in the new form, or in the old one where only that has it.
    public let address: CellAddress
    /// The form's words for the cell.
    public let label: String
    /// The old side: nothing, one cell, or the cells whose sum is compared.
    public let old: [Cell]
    /// The new side, likewise.
    public let new: [Cell]
    /// What changed; nil for a cell that did not, or that is not compared.
    public let change: CellChange?
}

extension ChangeReport {
    /// All cells of a table in the order of the new form, those that only the old report has behind them. Where cells
    /// are compared by their sum, the sum is a line of its own in front of its parts.
    public func comparedCells(of table: TableKey) -> [ComparedCell] {
        let before = old.report.cells.all.filter { $0.address.table == table }
        let after = new.report.cells.all.filter { $0.address.table == table }
        let changes = diff.cells.filter { $0.address.table == table }
        // Where one side has no such table, or none that could be read, there is nothing to be held against the other's
        // edition.
        let isComparable = [before, after].allSatisfy { $0.contains { $0.absence != .missing } }
        let own = (CellDiffer.edition(table, old.report), CellDiffer.edition(table, new.report))
        let editions = isComparable && own.0 != nil && own.1 != nil ? own : (nil, nil)
        let lines = CellPairing(old: before, new: after, editions: editions).pairs.flatMap { pair -> [ComparedCell] in
            switch pair {
            case .both(let old, let new): [Self.compared(new, [old], [new], changes)]
            case .added(let new, _): [Self.compared(new, [], [new], changes)]
            case .removed(let old, _): [Self.compared(old, [old], [], changes)]
            case .sum(let old, let new): Self.sum(old, new, changes)
            }
        }
        // A column of the body's own within （六）其他处理 has no sum to be compared with.
        let known = (Set(lines.flatMap(\.old).map(\.address)), Set(lines.flatMap(\.new).map(\.address)))
        return lines + after.filter { !known.1.contains($0.address) }.map { Self.alone($0, isOld: false) }
            + before.filter { !known.0.contains($0.address) }.map { Self.alone($0, isOld: true) }
    }

    private static func alone(_ cell: Cell, isOld: Bool) -> ComparedCell {
        ComparedCell(
            address: cell.address, label: cell.label, old: isOld ? [cell] : [], new: isOld ? [] : [cell], change: nil)
    }

    private static func compared(
        _ cell: Cell, at address: CellAddress? = nil, _ old: [Cell], _ new: [Cell], _ changes: [CellChange]
    ) -> ComparedCell {
        let address = address ?? cell.address
        // A row of the body's own may have come and another gone under one address.
        let change = changes.first {
            $0.address == address && ($0.old == nil) == old.isEmpty && ($0.new == nil) == new.isEmpty
        }
        return ComparedCell(address: address, label: cell.label, old: old, new: new, change: change)
    }

    private static func sum(_ old: [Cell], _ new: [Cell], _ changes: [CellChange]) -> [ComparedCell] {
        let single = old.count == 1 ? old[0] : new[0]
        let address = CellAddress(.requests, "other", single.address.column)
        let whole = compared(single, at: address, old, new, changes)
        let parts = [(old, true), (new, false)].flatMap { cells, isOld in
            cells.count == 1
                ? []
                : cells.map { alone($0, isOld: isOld) }
        }
        return [whole] + parts
    }
}
