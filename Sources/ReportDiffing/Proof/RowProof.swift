// Rebuilds what the tables of both sides print from the changes and what did not change.

import ReportModel
import StatutoryForms

/// Proves that every printed value of a table stands in a cell that was compared, in a listed row, or on both sides.
enum RowProof {
    /// Throws at the first table whose values are not accounted for.
    static func verify(_ diff: ReportDiff, old: Report, new: Report) throws(ProofError) {
        let listed = (
            try listed(diff.rows.map(\.old), in: old, side: "old"),
            try listed(diff.rows.map(\.new), in: new, side: "new")
        )
        guard RowDiffer.isComparable(old: old, new: new, mode: diff.mode) else { return }
        for table in TableKey.allCases {
            let unread = unread(table, old, new)
            let before = rest(table, old, besides: listed.0, unread.old)
            let after = rest(table, new, besides: listed.1, unread.new)
            // What is parted in two ways, or in none, can only be held against the same digits.
            let layouts = Set((before + after).map(\.layout))
            let isParted = old.format == new.format && layouts.count <= 1 && !layouts.contains(nil)
            let isSame =
                isParted
                ? before.flatMap(\.texts).sorted() == after.flatMap(\.texts).sorted()
                : digits(before) == digits(after)
            if !isSame { throw .rows(side: "both", address: table.rawValue) }
        }
    }

    /// The rows that changes list; each must say what its rows print.
    private static func listed(
        _ sides: [RowChange.Side?], in report: Report, side: String
    ) throws(ProofError) -> Set<Int> {
        var listed: Set<Int> = []
        for own in sides.compactMap({ $0 }) {
            let isWhole = [false, true].contains {
                own.text == RowChange.Side.text(own.rows, of: report, withEdges: $0)
            }
            guard isWhole, listed.isDisjoint(with: own.rows) else {
                throw .rows(side: side, address: report.printedRows[own.rows[0]].table.rawValue)
            }
            listed.formUnion(own.rows)
        }
        return listed
    }

    /// What was not compared cell by cell; nil for all of a table whose cells were not paired.
    private static func unread(
        _ table: TableKey, _ old: Report, _ new: Report
    ) -> (old: Uncompared?, new: Uncompared?) {
        let cells = [old, new].map { report in report.cells.all.filter { $0.address.table == table } }
        let editions = (CellDiffer.edition(table, old), CellDiffer.edition(table, new))
        guard editions.0 != nil, editions.1 != nil, cells.allSatisfy({ $0.contains { $0.absence != .missing } }) else {
            return (nil, nil)
        }
        let groups = RowGroups(CellPairing(old: cells[0], new: cells[1], editions: editions))
        let isStrict = !RowDiffer.ignoresLeftOvers(old: old, new: new)
        return (
            Uncompared(cells: groups.unread.old, read: isStrict ? [] : groups.read.old),
            Uncompared(cells: groups.unread.new, read: isStrict ? [] : groups.read.new)
        )
    }

    /// What of a table's rows was not compared cell by cell.
    private struct Uncompared {
        /// Cells that have no figure, or stand against one that has none.
        let cells: Set<CellAddress>
        /// Rows that were read whole on both sides, whose left-over values do not count.
        let read: Set<String>
    }

    private struct Rest {
        let texts: [String]
        let layout: TableLabelling.Layout?
    }

    /// What is left of a table's rows without those listed and the values of cells that were compared.
    private static func rest(
        _ table: TableKey, _ report: Report, besides listed: Set<Int>, _ unread: Uncompared?
    ) -> [Rest] {
        report.printedRows.indices.filter { report.printedRows[$0].table == table && !listed.contains($0) }.map { row in
            let printed = report.printedRows[row]
            let values = printed.values.filter { value in
                guard let unread else { return true }
                return value.cell.map(unread.cells.contains) ?? !(printed.row.map(unread.read.contains) ?? false)
            }
            return Rest(texts: values.map(\.text).filter { !$0.isEmpty }, layout: printed.layout)
        }.filter { !$0.texts.isEmpty }
    }

    private static func digits(_ rows: [Rest]) -> [Unicode.Scalar] {
        rows.flatMap { $0.texts.flatMap(\.withoutBlanks) }.sorted()
    }
}
