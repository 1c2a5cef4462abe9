// Which rows a series has, and in which order.

import ReportModel
import StatutoryForms

/// The rows of a series.
struct RowOrder {
    private struct Row {
        let table: TableKey
        let key: String
        var addresses: [CellAddress]
    }

    private var rows: [Row] = []

    /// Every address that any report's form has, in the order of the latest; what only older forms have follows what
    /// precedes it there.
    static func addresses(of reports: [Report]) -> [CellAddress] {
        var order = RowOrder()
        for report in reports.reversed() { order.add(report.cells.all.map(\.address).filter { !isOwn($0) }) }
        order.addWhole()
        return order.rows.flatMap(\.addresses)
    }

    /// The address an older form has for a cell of the newer one; nil where the names are the same.
    static func predecessor(of address: CellAddress) -> CellAddress? {
        guard address.column == "issued" else { return nil }
        let older = CellAddress(address.table, address.row, "made")
        return Crosswalk.successor(of: older) == address ? older : nil
    }

    /// Whether an address is the body's own and means something else in each report.
    static func isOwn(_ address: CellAddress) -> Bool { address.isExtra || address.column == "organizations" }

    private mutating func add(_ addresses: [CellAddress]) {
        var last: Int?
        for address in addresses {
            if let index = index(address.table, address.row) {
                if !rows[index].addresses.contains(address) { rows[index].addresses.append(address) }
                last = index
            } else {
                // The parts of （六） follow it.
                let whole = Crosswalk.partsOfOther.first == address.row ? index(address.table, "other") : nil
                let place =
                    (whole ?? last).map { $0 + 1 } ?? (rows.firstIndex { $0.table == address.table } ?? rows.count)
                rows.insert(Row(table: address.table, key: address.row, addresses: [address]), at: place)
                last = place
            }
        }
    }

    /// （六） as a whole, before its parts, where no report prints it as one.
    private mutating func addWhole() {
        guard index(.requests, "other") == nil, let place = index(.requests, Crosswalk.partsOfOther[0]) else { return }
        let whole = rows[place].addresses.map { CellAddress(.requests, "other", $0.column) }
        rows.insert(Row(table: .requests, key: "other", addresses: whole), at: place)
    }

    private func index(_ table: TableKey, _ key: String) -> Int? {
        rows.firstIndex { $0.table == table && $0.key == key }
    }
}
