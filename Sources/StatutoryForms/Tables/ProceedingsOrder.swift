// The order in which a source prints the columns of table 四, which need not be the form's.

import ReportModel

/// Tells which kind of proceedings and which result each printed column is.
struct ProceedingsOrder {
    private static let form = TableForm.proceedings

    /// For each printed group of five, the index of the form's.
    var kinds = [0, 1, 2]
    /// For each printed result of a group, the index of the form's.
    var results = [0, 1, 2, 3, 4]

    /// The results as heads one below the other have them, where those contradict the form's order.
    var doubtful: [Int]?

    /// Whether it is the form's own order.
    var isOfficial: Bool { kinds == kinds.sorted() && results == results.sorted() }

    /// The order the heads tell; nil when they contradict the form's order and tell no other.
    init?(lines: [TableLine]) {
        let heads = PrintedHeads(lines: lines.filter { !$0.cells.contains(where: \.isValue) })
        guard let results = Self.results(heads) else { return nil }
        self.results = results
        kinds = Self.kinds(heads)
        doubtful = heads.column(of: Self.form.rows[0].columns.map(\.core)).flatMap { $0 == $0.sorted() ? nil : $0 }
    }

    /// The order of the results, the same in all groups.
    private static func results(_ heads: PrintedHeads) -> [Int]? {
        let columns = form.rows[0].columns
        let sequences = heads.sequences(of: columns.map(\.core))
        var found: [Int]?
        // Heads that run together, or are broken, are no order.
        for sequence in sequences where sequence.count.isMultiple(of: columns.count) {
            for start in stride(from: 0, to: sequence.count, by: columns.count) {
                let group = Array(sequence[start..<start + columns.count])
                guard Set(group).count == columns.count else { break }
                guard found == nil || found == group else { return nil }
                found = group
            }
        }
        return found ?? Array(columns.indices)
    }

    /// The order of the kinds of proceedings; 行政诉讼 stands for both of its own.
    private static func kinds(_ heads: PrintedHeads) -> [Int] {
        let rows = form.rows
        if let all = heads.sequences(of: rows.map(\.coreText)).last(where: { Set($0).count == 3 && $0.count == 3 }) {
            return all
        }
        let litigation = heads.sequences(of: [rows[1].coreText, rows[2].coreText]).last == [1, 0] ? [2, 1] : [1, 2]
        let branches = [rows[0].coreText, LabelText.core(rows[1].groups.first ?? "")]
        return heads.sequences(of: branches).last == [1, 0] ? litigation + [0] : [0] + litigation
    }

    /// The groups by the form's order; `areLabelled` groups are ordered already.
    func sorted<Value>(_ groups: [[Value]], areLabelled: Bool) -> [[Value]] {
        guard groups.count == kinds.count, groups.allSatisfy({ $0.count == results.count }) else { return groups }
        let ordered =
            areLabelled ? groups : groups.indices.compactMap { kind in kinds.firstIndex(of: kind).map { groups[$0] } }
        return ordered.map { group in
            group.indices.compactMap { result in results.firstIndex(of: result).map { group[$0] } }
        }
    }

    /// The note on heads that do not stand as the form has them; nil where they do.
    func note(areLabelled: Bool, at location: SourceLocation?) -> Note? {
        let name = StatutoryForm.name(of: .proceedings)
        if !isOfficial { return Note(.columnsOutOfOrder, [name, printed(areLabelled: areLabelled)], at: location) }
        return doubtful.map { heads in
            let printed = heads.map { Self.form.rows[0].columns[$0].label }.joined(separator: " | ")
            return Note(.columnsDoubtful, [name, printed], at: location)
        }
    }

    private func printed(areLabelled: Bool) -> String {
        let kinds = areLabelled ? [] : kinds.map { Self.form.rows[$0].label }
        return (kinds + results.map { Self.form.rows[0].columns[$0].label }).joined(separator: " | ")
    }
}
