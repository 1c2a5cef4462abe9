// Prints the cells of one table of a report in the form's own order.

import ReportModel

/// The cells of a table, a block of rows with common columns at a time.
struct ReportTables {
    private struct Row {
        let key: String
        let names: CellNames
        var cells: [(column: String, head: String, text: StyledText)]
    }

    private let rows: [Row]
    private let narration: Narration

    init(_ cells: [Cell], _ narration: Narration) {
        self.narration = narration
        var rows: [Row] = []
        for cell in cells {
            let names = CellNames(cell.address, label: cell.label)
            let entry = (cell.address.column, names.column, Self.text(cell, narration))
            if rows.last?.key == cell.address.row {
                rows[rows.count - 1].cells.append(entry)
            } else {
                rows.append(Row(key: cell.address.row, names: names, cells: [entry]))
            }
        }
        self.rows = rows
    }

    /// A heading, then one table for each stretch of rows with the same columns.
    func blocks(_ heading: String) -> [OutlineBlock] {
        var blocks: [OutlineBlock] = [.heading(level: 3, StyledText(heading))]
        var rest = rows[...]
        while let first = rest.first {
            let columns = first.cells.map(\.column)
            let block = rest.prefix { $0.cells.map(\.column) == columns }
            rest = rest.dropFirst(block.count)
            var heads = RowHeads()
            let lines = block.flatMap { row in
                heads.heads(before: row.names.groups)
                    + [
                        OutlineTable.Row(
                            [StyledText(row.names.row)] + row.cells.map(\.text), depth: row.names.groups.count)
                    ]
            }
            blocks.append(
                .table(
                    OutlineTable(
                        columns: [.init(narration.item, .leading)] + first.cells.map { .init($0.head) }, rows: lines)))
        }
        return blocks
    }

    /// The printed value; zeros step back so that the eye finds the figures.
    private static func text(_ cell: Cell, _ narration: Narration) -> StyledText {
        guard let figure = cell.figure else {
            return StyledText(cell.absence == .unreadable ? narration.say("（不清）", "(unclear)") : "", .emphasis)
        }
        if figure.isBlank { return StyledText(narration.say("（空）", "(blank)"), .muted) }
        let unit = figure.unit.map { figure.text.hasSuffix($0.rawValue) ? "" : $0.rawValue } ?? ""
        return StyledText(figure.text + unit, figure.number?.isZero == true ? .muted : .plain)
    }
}
