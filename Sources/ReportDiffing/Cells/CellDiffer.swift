// Compares the cells of two reports, across the change of the form where need be.

import ReportModel
import StatutoryForms

/// Compares tables cell by cell.
struct CellDiffer {
    private let old: Report
    private let new: Report
    private(set) var changes: [CellChange] = []
    /// The index of each change's pair among those of its table.
    private(set) var places: [Int] = []
    /// The pairs of every table of which both sides have cells that can be read.
    private(set) var pairings: [TableKey: CellPairing] = [:]
    private var place = 0
    private(set) var oldNotes: [Note] = []
    private(set) var newNotes: [Note] = []

    /// Compares the cells of two reports.
    init(old: Report, new: Report) {
        self.old = old
        self.new = new
        for table in TableKey.allCases { compare(table) }
    }

    /// The edition that a table of a report follows; nil where the report has no such table.
    static func edition(_ table: TableKey, _ report: Report) -> FormEdition? {
        switch table {
        case .proactive: report.proactiveForm
        case .requests: report.requestsForm
        case .proceedings: .form2019
        }
    }

    private mutating func compare(_ table: TableKey) {
        let oldCells = old.cells.all.filter { $0.address.table == table }
        let newCells = new.cells.all.filter { $0.address.table == table }
        let isHeld = noteMissingTable(table, oldCells, newCells)
        guard isHeld else { return }
        guard let before = Self.edition(table, old), let after = Self.edition(table, new) else {
            return noteUnreadTable(table)
        }
        let pairs = CellPairing(old: oldCells, new: newCells, editions: (before, after))
        pairings[table] = pairs
        noteMissingRows(pairs)
        for (index, pair) in pairs.pairs.enumerated() {
            place = index
            switch pair {
            case .both(let before, let after): compare(before, after, isAcross: pairs.isAcross)
            case .removed(let before, let cause):
                if before.figure != nil {
                    add(.removed, before.address, before.label, old: .init(before), new: nil, cause: cause)
                }
            case .added(let after, let cause):
                if after.figure != nil {
                    add(.added, after.address, after.label, old: nil, new: .init(after), cause: cause)
                }
            case .sum(let before, let after): compareSum(before, after)
            }
        }
    }

    /// Notes a table that one side's source does not hold; false when there is nothing to compare.
    private mutating func noteMissingTable(_ table: TableKey, _ oldCells: [Cell], _ newCells: [Cell]) -> Bool {
        let hasOld = oldCells.contains { $0.absence != .missing }
        let hasNew = newCells.contains { $0.absence != .missing }
        if hasOld == hasNew { return hasOld }
        let note = Note(.cellsNotCompared, [StatutoryForm.name(of: table)])
        if hasOld { newNotes.append(note) } else { oldNotes.append(note) }
        return false
    }

    /// Notes a table none of whose rows could be found on one side.
    private mutating func noteUnreadTable(_ table: TableKey) {
        let note = Note(.cellsNotCompared, [StatutoryForm.name(of: table)])
        if Self.edition(table, old) == nil { oldNotes.append(note) }
        if Self.edition(table, new) == nil { newNotes.append(note) }
    }

    /// Notes, once a row, cells that one side's source does not hold or that cannot be read.
    private mutating func noteMissingRows(_ pairs: CellPairing) {
        var noted: Set<String> = []
        for case .both(let before, let after) in pairs.pairs where (before.figure == nil) != (after.figure == nil) {
            let absent = before.figure == nil ? before : after
            guard noted.insert("\(absent.address.row) \(before.figure == nil)").inserted else { continue }
            let row = rowLabel(absent)
            let note = Note(.cellsNotCompared, [row], at: absent.location)
            if before.figure == nil { oldNotes.append(note) } else { newNotes.append(note) }
        }
    }

    /// The label of a cell without its column.
    private func rowLabel(_ cell: Cell) -> String {
        let forms = StatutoryForm.editions(of: cell.address.table)
        return forms.lazy.compactMap { $0.row(cell.address.row)?.path }.first ?? cell.label
    }

    private mutating func add(
        _ operation: Operation, _ address: CellAddress, _ label: String, old: CellChange.Side?, new: CellChange.Side?,
        delta: Delta? = nil, cause: CellChange.Cause
    ) {
        places.append(place)
        changes.append(
            CellChange(
                operation: operation, address: address, label: label, old: old, new: new, delta: delta, cause: cause))
    }

    private mutating func compare(_ before: Cell, _ after: Cell, isAcross: Bool) {
        guard let first = before.figure, let second = after.figure else { return }
        let comparison = FigureComparison(old: first, new: second)
        if comparison.lacksUnit {
            let unit = first.unit ?? second.unit
            newNotes.append(Note(.unitUnknown, [after.label, unit?.rawValue ?? ""], at: after.location))
        }
        guard let cause = comparison.cause else { return }
        if isAcross, cause == .value, Crosswalk.isRedefined(after.address) {
            newNotes.append(Note(.decisionsRedefined, [after.label], at: after.location))
        }
        add(
            .modified, after.address, after.label, old: .init(before), new: .init(after), delta: comparison.delta,
            cause: cause)
    }

    /// Compares （六）其他处理 as a whole with the sum of its three rows in the newer form.
    private mutating func compareSum(_ before: [Cell], _ after: [Cell]) {
        guard let first = sum(before), let second = sum(after) else {
            let unread = (before + after).first { $0.figure?.number == nil }
            let note = Note(.cellsNotCompared, [unread?.label ?? ""], at: unread?.location)
            if before.contains(where: { $0.figure?.number == nil }) {
                oldNotes.append(note)
            } else {
                newNotes.append(note)
            }
            return
        }
        guard first != second, let single = before.count == 1 ? before.first : after.first else { return }
        let address = CellAddress(.requests, "other", single.address.column)
        let cell = before.count == 1 ? before[0] : after[0]
        add(
            .modified, address, cell.label,
            old: before.count == 1 ? .init(before[0]) : .init(sum: first, of: before),
            new: after.count == 1 ? .init(after[0]) : .init(sum: second, of: after),
            delta: Delta(old: first, new: second), cause: .value)
    }

    private func sum(_ cells: [Cell]) -> DecimalNumber? {
        var total = DecimalNumber.zero
        for cell in cells {
            guard let number = cell.figure?.number else { return nil }
            total = total + number
        }
        return total
    }
}
