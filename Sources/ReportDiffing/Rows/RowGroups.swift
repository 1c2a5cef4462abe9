// Decides which rows of two tables are held against one another as printed.

import ReportModel
import StatutoryForms

/// The rows of a table of both reports, grouped as their cells are paired.
struct RowGroups {
    /// Rows that stand against one another; one side may be empty.
    struct Group {
        /// The keys of the old rows.
        var old: [String] = []
        /// The keys of the new rows.
        var new: [String] = []
        /// The index of the last pair of cells that belongs to it.
        var place = 0
        /// Whether （六）其他处理 is compared as a whole in it.
        var isSum = false

        /// The row it is known by: the new one, the old one where there is none.
        var key: String? { isSum ? "other" : new.first ?? old.first }
    }

    /// The groups in the order of the new table.
    private(set) var groups: [Group] = []
    /// The cells that have a figure of their own and stand against one that has none.
    private(set) var unread: (old: Set<CellAddress>, new: Set<CellAddress>) = ([], [])
    private var olds: [String: Int] = [:]
    private var news: [String: Int] = [:]
    private var sum: Int?

    /// Groups the rows whose cells are paired so.
    init(_ pairing: CellPairing) {
        for (place, pair) in pairing.pairs.enumerated() {
            switch pair {
            case .both(let before, let after):
                add(old: before.address.row, new: after.address.row, place)
                if before.figure == nil, after.figure != nil { unread.new.insert(after.address) }
                if after.figure == nil, before.figure != nil { unread.old.insert(before.address) }
            case .added(let after, _): add(old: nil, new: after.address.row, place)
            case .removed(let before, _):
                // A row of the form that keeps none of its columns is still the same row.
                let key = before.address.row
                add(old: key, new: before.address.isExtra || news[key] == nil ? nil : key, place)
            case .sum(let before, let after):
                addSum(before, after, place)
                guard (before + after).contains(where: { $0.figure == nil }) else { continue }
                unread.old.formUnion(before.lazy.filter { $0.figure != nil }.map(\.address))
                unread.new.formUnion(after.lazy.filter { $0.figure != nil }.map(\.address))
            }
        }
    }

    private mutating func add(old: String?, new: String?, _ place: Int) {
        let index = new.flatMap { news[$0] } ?? old.flatMap { olds[$0] } ?? groups.count
        if index == groups.count { groups.append(Group()) }
        if let old, olds[old] == nil {
            olds[old] = index
            groups[index].old.append(old)
        }
        if let new, news[new] == nil {
            news[new] = index
            groups[index].new.append(new)
        }
        groups[index].place = max(groups[index].place, place)
    }

    private mutating func addSum(_ old: [Cell], _ new: [Cell], _ place: Int) {
        let index = sum ?? groups.count
        if sum == nil {
            groups.append(Group(isSum: true))
            sum = index
        }
        for cell in old where olds[cell.address.row] == nil {
            olds[cell.address.row] = index
            groups[index].old.append(cell.address.row)
        }
        for cell in new where news[cell.address.row] == nil {
            news[cell.address.row] = index
            groups[index].new.append(cell.address.row)
        }
        groups[index].place = max(groups[index].place, place)
    }
}
