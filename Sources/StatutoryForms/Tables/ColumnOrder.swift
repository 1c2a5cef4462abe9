// The order in which a source prints the columns of a table, which need not be the form's.

import ReportModel

/// Tells which column of the form each printed column is.
enum ColumnOrder: Equatable {
    /// For each printed column from the left, the index of the form's.
    case printed([Int])
    /// The form's order, though the heads stand otherwise, one below the other: how the figures stand is not known.
    case doubtful(heads: [Int])
    /// The heads contradict the form's order and tell no other, so no figure can be given to a column.
    case unclear

    /// A sum that holds in fewer rows may hold by chance, as it does where nearly all figures are zero.
    static let leastRows = 2
    /// So many times more rows must have their sum where the total is looked for than at its place in the form.
    static let leastAdvantage = 4

    /// The form's own order of `count` columns.
    static func official(_ count: Int) -> ColumnOrder { .printed(Array(0..<count)) }

    /// For each of `count` printed columns the index of the form's; nil where nothing tells.
    func places(_ count: Int) -> [Int]? {
        switch self {
        case .printed(let places): places
        case .doubtful: Array(0..<count)
        case .unclear: nil
        }
    }

    /// The order of heads that the form has on one line.
    static func ofHeads(_ cores: [String], in lines: [TableLine]) -> ColumnOrder {
        let sequences = PrintedHeads(lines: lines).sequences(of: cores)
        guard let nearest = sequences.last(where: { Set($0).count == cores.count }) else {
            if sequences.last.map(contradicts) ?? false { return .unclear }
            return PrintedHeads(lines: lines).column(of: cores).flatMap(doubt) ?? official(cores.count)
        }
        return nearest.count == cores.count ? .printed(nearest) : official(cores.count)
    }

    /// The order of the applicant columns: 法人或其他组织 stands for the five below it, and 总计 may stand on either line.
    static func ofApplicants(in lines: [TableLine], rows: [ValueRow]) -> ColumnOrder {
        let columns = TableForm.requestColumns
        let heads = Array(lines.prefix { !$0.cells.contains(where: \.isValue) })
        let organizations = Array(1..<columns.count - 1)
        let group = columns.count
        let cores = columns.map(\.core) + (columns[1].groups.first.map { [LabelText.core($0)] } ?? [])
        let sequences = PrintedHeads(lines: heads).sequences(of: cores)
        let below =
            sequences.map { $0.filter(organizations.contains) }
            .last { Set($0).count == organizations.count && $0.count == organizations.count } ?? organizations
        var order = Array(columns.indices)
        order.replaceSubrange(1..<columns.count - 1, with: below)
        for sequence in sequences {
            let named = sequence.contains(where: organizations.contains) ? sequence.filter { $0 != group } : sequence
            let line = named.flatMap { $0 == group ? below : [$0] }
            if line.count == columns.count, Set(line).count == columns.count { return .printed(line) }
            let known = order.filter(line.contains)
            if known != line.filter(order.contains), Set(line).count == line.count { return .unclear }
        }
        let printed = total(in: order, rows: rows.map(\.printed))
        let apart = PrintedHeads(lines: heads).column(of: organizations.map { cores[$0] })
        return printed == official(columns.count) ? apart.flatMap(doubt) ?? printed : printed
    }

    private static func doubt(_ heads: [Int]) -> ColumnOrder? { contradicts(heads) ? .doubtful(heads: heads) : nil }

    /// The order with its last column, the total, where the sums of the rows show it to stand.
    static func total(in order: [Int], rows: [[TableCell]]) -> ColumnOrder {
        guard order.last == order.count - 1 else { return .printed(order) }
        let figures = rows.filter { $0.count == order.count }.map { $0.map(\.figure) }
        func holds(_ row: [Figure], at index: Int) -> Bool { RowArithmetic.sum(at: index).holds(row) == true }
        let last = order.count - 1
        let official = figures.map { holds($0, at: last) }
        for index in [0, 1] where order.count > 2 && official.count(where: { !$0 }) >= leastRows {
            let earlier = figures.map { holds($0, at: index) }
            let here = zip(earlier, official).count { $0 && !$1 }
            let there = zip(earlier, official).count { !$0 && $1 }
            guard here >= leastRows, there * leastAdvantage <= here else { continue }
            var moved = order
            moved.insert(moved.removeLast(), at: index)
            return .printed(moved)
        }
        return .printed(order)
    }

    private static func contradicts(_ sequence: [Int]) -> Bool {
        Set(sequence).count == sequence.count && sequence != sequence.sorted()
    }
}
