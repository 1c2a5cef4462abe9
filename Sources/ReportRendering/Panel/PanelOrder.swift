// Puts the cells of reports of both editions, and their own rows, into one order.

import ReportDiffing
import ReportModel
import StatutoryForms

/// The lines of a panel in an order that no report's line breaks without need.
struct PanelOrder {
    private(set) var rows: [ReportPanel.Row] = []
    private var known: Set<ReportPanel.Row> = []

    /// The lines that any of the reports has.
    init(_ files: [ReportFile]) {
        var labels: [CellAddress: String] = [:]
        // The newer edition's words stand for cells that both have.
        for table in TableKey.allCases {
            for edition in StatutoryForm.editions(of: table).reversed() {
                let cells = edition.rows.flatMap { row in
                    row.cells.map { ($0.address, $0.label) }
                }
                for (address, label) in cells where labels[address] == nil { labels[address] = label }
                insert(cells.map { ReportPanel.Row(address: $0.0, label: labels[$0.0] ?? $0.1) })
            }
        }
        var present: Set<ReportPanel.Row> = []
        for file in files {
            let own = file.report.cells.all.map { cell in
                let label = cell.address.isExtra ? cell.label : labels[cell.address] ?? cell.label
                // The first words for a column of the bodies' own stand for all of them.
                if !cell.address.isExtra { labels[cell.address] = label }
                return ReportPanel.Row(address: cell.address, label: label)
            }
            insert(own)
            present.formUnion(own)
        }
        rows = rows.filter { present.contains($0) }
    }

    /// Adds what is new: behind what precedes it in `list`, or at the end of its row or table where nothing does.
    private mutating func insert(_ list: [ReportPanel.Row]) {
        var last: ReportPanel.Row?
        for row in list {
            if known.insert(row).inserted {
                let place = place(of: row, behind: last)
                rows.insert(row, at: place.map { $0 + 1 } ?? rows.count)
            }
            last = row
        }
    }

    private func place(of row: ReportPanel.Row, behind last: ReportPanel.Row?) -> Int? {
        let before = last.flatMap { $0.address.table == row.address.table ? $0 : nil }
        if let before, before.address.row == row.address.row { return rows.lastIndex { $0 == before } }
        // A new row of the form stands behind the whole row before it.
        return end(ofRow: row) ?? before.flatMap(end) ?? rows.lastIndex { $0.address.table == row.address.table }
    }

    private func end(ofRow row: ReportPanel.Row) -> Int? {
        rows.lastIndex { $0.address.table == row.address.table && $0.address.row == row.address.row }
    }
}
