// Compares what tables print and no comparison of cells accounts for.

import ReportModel
import StatutoryForms

/// Compares rows as printed: those one side or both could not read whole, and those only one side holds.
struct RowDiffer {
    /// A change with its place in its table.
    struct Placed {
        let change: RowChange
        /// The index of the last pair of cells in front of it.
        let place: Int
    }

    private let old: Report
    private let new: Report
    private let mode: ComparisonMode
    private(set) var changes: [Placed] = []

    /// Compares the rows of two reports whose cells are compared already.
    init(old: Report, new: Report, mode: ComparisonMode, cells: CellDiffer) {
        self.old = old
        self.new = new
        self.mode = mode
        guard Self.isComparable(old: old, new: new, mode: mode) else { return }
        for table in TableKey.allCases { compare(table, cells) }
    }

    /// Whether both reports have tables: a year without any is of before the form, or hands in its prose alone, which is
    /// no change of a row.
    static func isComparable(old: Report, new: Report, mode: ComparisonMode) -> Bool {
        mode == .draft || !old.printedRows.isEmpty && !new.printedRows.isEmpty
    }

    private mutating func compare(_ table: TableKey, _ cells: CellDiffer) {
        let rows = (Self.rows(table, old), Self.rows(table, new))
        guard let pairing = cells.pairings[table], !isTornApart(table) else {
            return compareWhole(table, rows.0, rows.1)
        }
        let groups = RowGroups(pairing)
        let byKey = (
            Dictionary(grouping: rows.0) { old.printedRows[$0].row },
            Dictionary(grouping: rows.1) { new.printedRows[$0].row }
        )
        var strays = (Strays(byKey.0[nil] ?? [], of: old), Strays(byKey.1[nil] ?? [], of: new))
        let touched = Set(cells.changes.lazy.filter { $0.address.table == table }.map(\.address.row))
        for group in groups.groups where !(group.isRead && ignoresLeftOvers) {
            let own = (
                group.old.flatMap { byKey.0[$0] ?? [] }.sorted(), group.new.flatMap { byKey.1[$0] ?? [] }.sorted()
            )
            let before = UnreadValues(own.0, of: old, unread: groups.unread.old)
            let after = UnreadValues(own.1, of: new, unread: groups.unread.new)
            // Values of no row may be those of a row that the other side has: its label alone is lost.
            if own.1.isEmpty, strays.1.take(before) { continue }
            if own.0.isEmpty, strays.0.take(after) { continue }
            guard before.differs(from: after) || isExchanged(before, after, isTouched: touches(group, touched)) else {
                continue
            }
            add(table, group, before, after)
        }
        compareStrays(table, strays.0.rows, strays.1.rows, behind: pairing.pairs.count)
    }

    private var ignoresLeftOvers: Bool { Self.ignoresLeftOvers(old: old, new: new) }

    /// Whether a value that the arithmetic left out of a row does not count where both sides read the row: one format may
    /// print what another does not.
    static func ignoresLeftOvers(old: Report, new: Report) -> Bool { old.format != new.format }

    /// The rows of a table, as indexes of the report's.
    static func rows(_ table: TableKey, _ report: Report) -> [Int] {
        report.printedRows.indices.filter { report.printedRows[$0].table == table }
    }

    /// Whether one side has lost the rows of its table, so that only all their values together can be compared: it has no
    /// row of the form, or none that could be read while the other side is laid out in another way.
    private func isTornApart(_ table: TableKey) -> Bool {
        let rows = [old, new].map { report in report.printedRows.filter { $0.table == table && $0.row != nil } }
        if rows.contains(where: \.isEmpty) { return true }
        let isRead = [old, new].map { report in
            report.cells.all.contains { $0.address.table == table && $0.figure?.isBlank == false }
        }
        let layouts = rows.map { Set($0.map(\.layout)) }
        return isRead[0] != isRead[1] && (old.format != new.format || layouts[0] != layouts[1])
    }

    private mutating func compareWhole(_ table: TableKey, _ oldRows: [Int], _ newRows: [Int]) {
        let before = UnreadValues(oldRows, of: old, unread: nil)
        let after = UnreadValues(newRows, of: new, unread: nil)
        guard before.differs(from: after, inOrder: before.isLaidOut(as: after)) else { return }
        let change = RowChange(
            table: table, row: nil, label: StatutoryForm.name(of: table), old: before.side(of: old),
            new: after.side(of: new))
        changes.append(Placed(change: change, place: 0))
    }

    private mutating func add(
        _ table: TableKey, _ group: RowGroups.Group, _ before: UnreadValues, _ after: UnreadValues
    ) {
        let printed = after.rows.first.map { new.printedRows[$0] } ?? before.rows.first.map { old.printedRows[$0] }
        let official = StatutoryForm.editions(of: table).lazy.compactMap { form in
            group.key.flatMap { form.row($0)?.path }
        }.first
        // Where only a blank at an edge tells the sides apart it must be shown.
        let isShifted = before.side(of: old)?.text == after.side(of: new)?.text
        let change = RowChange(
            table: table, row: group.key, label: official ?? printed?.label ?? "",
            old: before.side(of: old, withEdges: isShifted), new: after.side(of: new, withEdges: isShifted))
        changes.append(Placed(change: change, place: group.place))
    }

    private func touches(_ group: RowGroups.Group, _ rows: Set<String>) -> Bool {
        !rows.isDisjoint(with: group.old + group.new) || group.isSum && rows.contains("other")
    }

    /// Whether two sides print the same values, but what could not be read stands at another place among what could.
    private func isExchanged(_ before: UnreadValues, _ after: UnreadValues, isTouched: Bool) -> Bool {
        guard !isTouched, !before.isEmpty, before.isLaidOut(as: after) else { return false }
        return before.side(of: old)?.text != after.side(of: new)?.text
            && UnreadValues(before.rows, of: old, unread: nil)
                .differs(from: UnreadValues(after.rows, of: new, unread: nil))
    }

    // MARK: Values of no row

    /// The rows of values of which nothing tells whose they are.
    private struct Strays {
        private var left: [UnreadValues?]
        private var places: [[String]: [Int]]

        init(_ rows: [Int], of report: Report) {
            let values = rows.map { UnreadValues([$0], of: report, unread: nil) }.filter { !$0.isEmpty }
            left = values
            places = Dictionary(grouping: values.indices) { values[$0].texts }
        }

        /// Those that were not taken.
        var rows: [UnreadValues] { left.compactMap { $0 } }

        /// Takes away the first with the same values; false where there is none.
        mutating func take(_ row: UnreadValues) -> Bool {
            guard !row.isEmpty, let place = places[row.texts]?.first else { return false }
            places[row.texts]?.removeFirst()
            left[place] = nil
            return true
        }
    }

    private mutating func compareStrays(
        _ table: TableKey, _ before: [UnreadValues], _ after: [UnreadValues], behind place: Int
    ) {
        var removed = Self.lacking(before, in: after)[...]
        for values in Self.lacking(after, in: before) {
            addStray(table, removed.popFirst(), values, place)
        }
        for values in removed { addStray(table, values, nil, place) }
    }

    /// The rows whose values are those of none of the others, counted as often as they stand.
    private static func lacking(_ rows: [UnreadValues], in others: [UnreadValues]) -> [UnreadValues] {
        var rest = Dictionary(others.map { ($0.texts, 1) }, uniquingKeysWith: +)
        return rows.filter { row in
            guard let count = rest[row.texts], count > 0 else { return true }
            rest[row.texts] = count - 1
            return false
        }
    }

    private mutating func addStray(
        _ table: TableKey, _ before: UnreadValues?, _ after: UnreadValues?, _ place: Int
    ) {
        let change = RowChange(
            table: table, row: nil, label: StatutoryForm.name(of: table), old: before?.side(of: old),
            new: after?.side(of: new))
        changes.append(Placed(change: change, place: place))
    }
}
