// Lays out the changed cells of one table: a row a cell, or a row a label where many changed.

import ReportDiffing
import ReportModel

/// Changed cells as a table.
struct ChangedCellsTable {
    /// Beyond this many changed cells, a row a label with its columns side by side is easier to survey than a list.
    private static let longestList = 10

    private let changes: [CellChange]
    private let result: ChangeReport
    private let narration: Narration

    init(_ changes: [CellChange], _ result: ChangeReport, _ narration: Narration) {
        self.changes = changes
        self.result = result
        self.narration = narration
    }

    /// The table.
    func table() -> OutlineTable {
        let hasTotals = changes.contains { $0.address.column == "total" }
        return hasTotals && changes.count > Self.longestList ? survey() : list()
    }

    // MARK: A row a cell

    private func list() -> OutlineTable {
        var heads = RowHeads()
        var rows: [OutlineTable.Row] = []
        var last: String?
        for change in changes {
            let names = CellNames(change.address, label: change.label)
            rows += heads.heads(before: names.groups)
            let isSameRow = last == change.address.row
            last = change.address.row
            rows.append(
                OutlineTable.Row(
                    [
                        isSameRow ? StyledText() : StyledText(names.row), StyledText(names.column),
                        StyledText(value(change.old)),
                        StyledText(value(change.new), .strong) + narration.sign(change.decision),
                    ] + differences(change), depth: names.groups.count))
        }
        return OutlineTable(
            columns: [
                .init(narration.item, .leading), .init(narration.column, .leading), .init(head(.old)),
                .init(head(.new)),
                .init(narration.change), .init(narration.rate),
            ], rows: rows)
    }

    private func differences(_ change: CellChange?) -> [StyledText] {
        guard let delta = change?.delta else { return [StyledText(), StyledText()] }
        let unit = change?.new?.unit?.rawValue ?? ""
        return [
            StyledText(narration.signed(delta.absolute) + unit, .emphasis),
            StyledText(narration.percent(delta.percent), .emphasis),
        ]
    }

    private func value(_ side: CellChange.Side?) -> String {
        side == nil ? narration.say("（无）", "(none)") : narration.printed(side)
    }

    private func head(_ side: Finding.Side) -> String {
        let years = (result.old.report.year, result.new.report.year)
        guard let old = years.0, let new = years.1, old != new else { return narration.name(side) }
        return narration.say("\(side == .old ? old : new)年", "\(side == .old ? old : new)")
    }

    // MARK: A row a label

    private func survey() -> OutlineTable {
        let byAddress = Dictionary(changes.map { ($0.address, $0) }) { first, _ in first }
        var columns: [String] = []
        for cell in result.new.report.cells.all where cell.address.table == changes[0].address.table {
            if !columns.contains(cell.address.column) { columns.append(cell.address.column) }
        }
        for change in changes where !columns.contains(change.address.column) { columns.append(change.address.column) }
        columns = columns.filter { column in
            column != "total" && changes.contains { $0.address.column == column }
        }
        var heads = RowHeads()
        var rows: [OutlineTable.Row] = []
        var seen: Set<String> = []
        for change in changes where seen.insert(change.address.row).inserted {
            let names = CellNames(change.address, label: change.label)
            rows += heads.heads(before: names.groups)
            func at(_ column: String) -> CellChange? {
                byAddress[CellAddress(change.address.table, change.address.row, column)]
            }
            let total = at("total")
            let cells = [StyledText(names.row), step(total)] + differences(total) + columns.map { step(at($0)) }
            rows.append(OutlineTable.Row(cells, depth: names.groups.count))
        }
        let names = columns.map { column in
            let change = changes.first { $0.address.column == column }
            return change.map { CellNames($0.address, label: $0.label).column } ?? column
        }
        return OutlineTable(
            columns: [
                .init(narration.item, .leading), .init(narration.say("总计", "Total")), .init(narration.change),
                .init(narration.rate),
            ] + names.map { .init($0) }, rows: rows)
    }

    /// Old and new of one cell; a dot for a cell that did not change.
    private func step(_ change: CellChange?) -> StyledText {
        guard let change else { return StyledText("·", .muted) }
        return StyledText("\(value(change.old))→") + StyledText(value(change.new), .strong)
            + narration.sign(change.decision)
    }
}
