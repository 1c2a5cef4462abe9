// Many reports as one table: addresses down, reports across.

import ReportDiffing
import ReportModel

/// The cells of several reports, side by side.
struct ReportPanel {
    /// A line of the panel.
    struct Row: Hashable {
        let address: CellAddress
        /// The form's words, or the body's own for a row the form does not know.
        let label: String
    }

    /// The reports, in the order they were given.
    let files: [ReportFile]
    /// The lines, in the order of the forms.
    let rows: [Row]

    /// The panel of some reports.
    init(_ files: [ReportFile]) {
        self.files = files
        rows = PanelOrder(files).rows
    }

    /// A report's cell on a line; nil where it has none.
    func cell(_ row: Row, in file: ReportFile) -> Cell? {
        guard let cell = file.report.cells[row.address] else { return nil }
        // Rows of a body's own are numbered in each report, so one address may name different things.
        return row.address.isExtra && cell.label != row.label ? nil : cell
    }

    /// The lines on which any report names a unit.
    var rowsWithUnits: [Row] {
        rows.filter { row in files.contains { cell(row, in: $0)?.figure?.unit != nil } }
    }

    /// Names for the reports that are different from one another: the file's, numbered where it was given twice.
    var names: [String] {
        var counts: [String: Int] = [:]
        return files.map { file in
            counts[file.name, default: 0] += 1
            let count = counts[file.name, default: 1]
            return count == 1 ? file.name : "\(file.name) (\(count))"
        }
    }
}
