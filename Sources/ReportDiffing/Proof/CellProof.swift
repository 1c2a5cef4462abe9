// Rebuilds the tables of both sides from the changes and the cells that did not change.

import ReportModel
import StatutoryForms

/// Proves that every cell of both sides is either listed as changed or the same on both sides.
enum CellProof {
    /// Throws at the first cell that is not accounted for.
    static func verify(_ diff: ReportDiff, old: Report, new: Report) throws(ProofError) {
        var byOld: [CellAddress: CellChange] = [:]
        var byNew: [CellAddress: CellChange] = [:]
        for change in diff.cells {
            for address in addresses(change.old, change, in: old) { byOld[address] = change }
            for address in addresses(change.new, change, in: new) { byNew[address] = change }
        }
        try verify(old, changes: byOld, against: new, side: "old") { $0.old }
        try verify(new, changes: byNew, against: old, side: "new") { $0.new }
    }

    /// The cells of a side that a change speaks of.
    private static func addresses(_ side: CellChange.Side?, _ change: CellChange, in report: Report) -> [CellAddress] {
        guard let side else { return [] }
        if !side.parts.isEmpty { return side.parts }
        // Across the forms the address is the newer one; the cell is found again by its place and its text.
        let candidates = [change.address] + aliases(change.address)
        if let own = candidates.first(where: {
            report.cells[$0]?.location == side.location && report.cells[$0]?.figure?.text == side.text
        }) {
            return [own]
        }
        return report.cells.all.filter {
            $0.address.isExtra && $0.location == side.location && $0.figure?.text == side.text
        }
        .map(\.address)
    }

    private static func aliases(_ address: CellAddress) -> [CellAddress] {
        switch address.column {
        case "issued": [CellAddress(.proactive, address.row, "made")]
        case "made": [CellAddress(.proactive, address.row, "issued")]
        default: []
        }
    }

    private static func verify(
        _ report: Report, changes: [CellAddress: CellChange], against other: Report, side: String,
        own: (CellChange) -> CellChange.Side?
    ) throws(ProofError) {
        for cell in report.cells.all where other.cells.heldTables.contains(cell.address.table) {
            guard let figure = cell.figure else { continue }
            if let change = changes[cell.address] {
                let shown = own(change)
                guard shown?.parts.contains(cell.address) == true || shown?.text == figure.text else {
                    throw .cells(side: side, address: cell.address.description)
                }
            } else if !isSame(cell, figure, in: other, of: report) {
                throw .cells(side: side, address: cell.address.description)
            }
        }
    }

    /// Whether a cell that no change lists is the same on the other side, or cannot be compared for want of a source.
    private static func isSame(_ cell: Cell, _ figure: Figure, in other: Report, of report: Report) -> Bool {
        if cell.address.isExtra {
            return other.cells.all.contains {
                $0.address.isExtra && ($0.figure == nil || $0.figure?.text == figure.text)
                    && LabelText.key($0.label) == LabelText.key(cell.label)
            }
        }
        let partner = other.cells[cell.address] ?? aliases(cell.address).lazy.compactMap { other.cells[$0] }.first
        if let partner {
            guard let counterpart = partner.figure else { return true }
            return counterpart.text == figure.text
        }
        let isOther = cell.address.row == "other" || Crosswalk.partsOfOther.contains(cell.address.row)
        return cell.address.table == .requests && isOther && isSumSame(cell.address, report, other)
    }

    /// Whether （六）其他处理 comes to the same on both sides, or cannot be summed.
    private static func isSumSame(_ address: CellAddress, _ report: Report, _ other: Report) -> Bool {
        func sum(_ report: Report) -> DecimalNumber? {
            let rows =
                report.cells[CellAddress(.requests, "other", address.column)] == nil
                ? Crosswalk.partsOfOther : ["other"]
            var total = DecimalNumber.zero
            for row in rows {
                guard let number = report.cells[CellAddress(.requests, row, address.column)]?.figure?.number else {
                    return nil
                }
                total = total + number
            }
            return total
        }
        guard let first = sum(report), let second = sum(other) else { return true }
        return first == second
    }
}
