// The rows and columns of a table as the form lays them out.

import ReportDiffing
import ReportModel
import StatutoryForms

/// A table of the form, with the rows and columns that a body added to it.
struct FormGrid {
    /// A column of a block.
    struct Column {
        let key: String
        let head: String
        /// The heads above it, outermost first.
        let groups: [String]
    }

    /// A row of a block.
    struct Row {
        let key: String
        let label: String
        /// The labels that span it and others, outermost first.
        let groups: [String]
    }

    /// Rows with common columns.
    struct Block {
        let key: String
        let caption: String?
        var columns: [Column]
        var rows: [Row]
    }

    /// The table.
    let table: TableKey
    /// The blocks, in order.
    private(set) var blocks: [Block] = []

    /// The table as the new report follows it, or the old one where only that has it; nil where neither does.
    init?(_ table: TableKey, _ result: ChangeReport) {
        let reports = [result.new.report, result.old.report]
        let cells = reports.map { $0.cells.all.filter { $0.address.table == table } }
        guard let edition = Self.edition(table, reports, cells) else { return nil }
        self.table = table
        let form = StatutoryForm.table(table, edition)
        blocks = form.blocks.map { block in
            Block(
                key: block.key, caption: block.caption,
                columns: block.columns.map { Column(key: $0.key, head: $0.label, groups: $0.groups) },
                rows: form.rows.filter { $0.block.key == block.key }
                    .map { Row(key: $0.key, label: $0.label, groups: $0.groups) })
        }
        // Rows of the other edition are changes of the form and stand apart.
        let foreign = Set(StatutoryForm.editions(of: table).flatMap(\.rows).map(\.key)).subtracting(
            form.rows.map(\.key))
        for cell in cells.joined() where !foreign.contains(cell.address.row) {
            place(cell.address, label: cell.label)
        }
        for change in result.diff.cells where change.address.table == table && change.cause != .form {
            place(change.address, label: change.label)
        }
    }

    private static func edition(_ table: TableKey, _ reports: [Report], _ cells: [[Cell]]) -> FormEdition? {
        switch table {
        case .proactive: reports.lazy.compactMap(\.proactiveForm).first
        case .requests: reports.lazy.compactMap(\.requestsForm).first
        case .proceedings: cells.joined().contains { $0.figure != nil } ? .form2019 : nil
        }
    }

    /// Makes room for a cell that the edition does not know.
    private mutating func place(_ address: CellAddress, label: String) {
        let names = CellNames(address, label: label)
        if let block = blocks.firstIndex(where: { $0.rows.contains { $0.key == address.row } }) {
            placeColumn(address.column, names.column, in: block)
        } else if address.row == "other" {
            // The older form's row, compared with the sum of the newer one's three.
            let block = blocks.count - 1
            let end = blocks[block].rows.lastIndex { $0.key.hasPrefix("other.") } ?? blocks[block].rows.count - 1
            let row = Row(key: address.row, label: names.row, groups: names.groups)
            blocks[block].rows.insert(row, at: end + 1)
        } else {
            let row = Row(key: address.row, label: names.row, groups: [])
            let home = blocks.lastIndex { $0.columns.contains { $0.key == address.column } }
            if let home {
                blocks[home].rows.append(row)
            } else {
                let column = Column(key: address.column, head: names.column, groups: [])
                blocks.append(Block(key: address.row, caption: nil, columns: [column], rows: [row]))
            }
        }
    }

    /// A column of the body's own stands before the total.
    private mutating func placeColumn(_ key: String, _ head: String, in block: Int) {
        if blocks[block].columns.contains(where: { $0.key == key }) { return }
        let isOfForm = StatutoryForm.editions(of: table).flatMap(\.rows).flatMap(\.columns).contains { $0.key == key }
        if isOfForm { return }
        let end = blocks[block].columns.firstIndex { $0.key == "total" } ?? blocks[block].columns.count
        let groups = end > 0 ? blocks[block].columns[end - 1].groups : []
        blocks[block].columns.insert(Column(key: key, head: head, groups: groups), at: end)
    }
}
