// Decides which cells of two tables stand against one another.

import ReportModel
import StatutoryForms

/// The cells of a table of both reports, paired.
struct CellPairing {
    /// Cells that stand against one another, or alone.
    enum Pair {
        /// The same cell of the form.
        case both(Cell, Cell)
        /// A cell only the old report has.
        case removed(Cell, CellChange.Cause)
        /// A cell only the new report has.
        case added(Cell, CellChange.Cause)
        /// Cells to be compared by their sums.
        case sum(old: [Cell], new: [Cell])
    }

    /// The pairs, in the order of the new table, old cells without a partner behind those of their row.
    private(set) var pairs: [Pair] = []
    /// Whether the two tables follow different editions.
    let isAcross: Bool

    /// Pairs the cells of a table; `editions` are those the old and the new table follow.
    init(old: [Cell], new: [Cell], editions: (old: FormEdition?, new: FormEdition?)) {
        isAcross = editions.old != editions.new
        let turned = editions.old == .form2021 && editions.new == .form2019
        let extras = ExtraRows(old: old, new: new)
        var partners: [CellAddress: Cell] = [:]
        for cell in old {
            if let address = extras.partner[cell.address]
                ?? (cell.address.isExtra ? nil : Self.counterpart(cell.address, isAcross: isAcross, turned: turned))
            {
                partners[address] = cell
            }
        }
        var used: Set<CellAddress> = []
        var sums: Set<String> = []
        func parts(_ cells: [Cell]) -> [Cell] { isAcross ? cells.filter { Self.otherColumn($0.address) != nil } : [] }
        let (oldParts, newParts) = (parts(old), parts(new))
        for cell in new {
            if isAcross, let other = Self.otherColumn(cell.address) {
                if sums.insert(other).inserted { addSum(oldParts, newParts, column: other) }
            } else if let partner = partners[cell.address] {
                pairs.append(.both(partner, cell))
                used.insert(partner.address)
            } else {
                pairs.append(.added(cell, Self.isForms(cell.address) ? .form : .value))
            }
        }
        for cell in old where !used.contains(cell.address) && !(isAcross && Self.otherColumn(cell.address) != nil) {
            pairs.append(.removed(cell, Self.isForms(cell.address) ? .form : .value))
        }
    }

    /// The address in the new table of the cell an old address names; nil when the new form has none.
    private static func counterpart(_ address: CellAddress, isAcross: Bool, turned: Bool) -> CellAddress? {
        guard isAcross else { return address }
        if !turned { return Crosswalk.successor(of: address) }
        if address.column == "issued" { return CellAddress(.proactive, address.row, "made") }
        return Crosswalk.successor(of: address) == address && otherColumn(address) == nil ? address : nil
    }

    /// The column of a cell of （六）其他处理 in either form; nil for other cells.
    private static func otherColumn(_ address: CellAddress) -> String? {
        guard address.table == .requests else { return nil }
        return address.row == "other" || Crosswalk.partsOfOther.contains(address.row) ? address.column : nil
    }

    private mutating func addSum(_ old: [Cell], _ new: [Cell], column: String) {
        let before = old.filter { $0.address.column == column }
        let after = new.filter { $0.address.column == column }
        if !before.isEmpty, !after.isEmpty { pairs.append(.sum(old: before, new: after)) }
    }

    /// Whether an address belongs to a form and not to the body's own rows and columns.
    private static func isForms(_ address: CellAddress) -> Bool {
        !address.isExtra && address.column != "organizations"
    }
}
