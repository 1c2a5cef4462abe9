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
        /// Whether every cell of it is compared.
        var isRead = true
        /// Whether （六）其他处理 is compared as a whole in it.
        var isSum = false

        /// The row it is known by: the new one, the old one where there is none.
        var key: String? { isSum ? "other" : new.first ?? old.first }
    }

    /// The groups in the order of the new table.
    private(set) var groups: [Group] = []
    /// The cells that cannot be compared because they, or those they stand against, have no figure.
    private(set) var unread: (old: Set<CellAddress>, new: Set<CellAddress>) = ([], [])
    /// The keys of the rows whose cells were all compared.
    var read: (old: Set<String>, new: Set<String>) {
        let read = groups.filter(\.isRead)
        return (Set(read.flatMap(\.old)), Set(read.flatMap(\.new)))
    }

    private var olds: [String: Int] = [:]
    private var news: [String: Int] = [:]
    private var sum: Int?

    /// Groups the rows whose cells are paired so.
    init(_ pairing: CellPairing) {
        for (place, pair) in pairing.pairs.enumerated() {
            switch pair {
            case .both(let before, let after):
                let group = add(old: before.address.row, new: after.address.row, place)
                if before.figure == nil || after.figure == nil { leaveUnread(group, old: [before], new: [after]) }
            case .added(let after, _):
                let group = add(old: nil, new: after.address.row, place)
                if after.figure == nil { leaveUnread(group, new: [after]) }
            case .removed(let before, _):
                // A row of the form that keeps none of its columns is still the same row.
                let key = before.address.row
                let group = add(old: key, new: before.address.isExtra || news[key] == nil ? nil : key, place)
                if before.figure == nil { leaveUnread(group, old: [before]) }
            case .sum(let before, let after):
                let group = addSum(before, after, place)
                if (before + after).contains(where: { $0.figure == nil }) {
                    leaveUnread(group, old: before, new: after)
                }
            }
        }
    }

    private mutating func leaveUnread(_ group: Int, old: [Cell] = [], new: [Cell] = []) {
        groups[group].isRead = false
        unread.old.formUnion(old.lazy.map(\.address))
        unread.new.formUnion(new.lazy.map(\.address))
    }

    private mutating func add(old: String?, new: String?, _ place: Int) -> Int {
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
        return index
    }

    private mutating func addSum(_ old: [Cell], _ new: [Cell], _ place: Int) -> Int {
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
        return index
    }
}
