// Many reports as one table for analysts: a line a cell, four columns a report.

import ReportDiffing
import ReportModel

/// Writes a panel of reports as comma-separated values.
///
/// The first line holds the heads; three lines below it name each report's agency, year and form, then comes a line an
/// address. The numbers of all reports stand first, then what is printed, the units, and the state of every cell, so that
/// a blank, a missing cell and a zero are never taken for one another.
struct PanelCSV {
    /// The columns that a report has, in order; the first one's head is the file's name alone.
    static let fields = ["number", "text", "unit", "state"]
    /// The lines between the heads and the cells.
    static let identity = ["agency", "year", "form"]

    /// The table.
    func text(_ panel: ReportPanel) -> String {
        var writer = CSVWriter()
        let names = panel.names
        let heads = Self.fields.enumerated().flatMap { index, field in
            names.map { index == 0 ? $0 : "\($0) [\(field)]" }
        }
        writer.append(["address", "label"] + heads)
        for field in Self.identity {
            let values = panel.files.map { identity(field, $0.report) }
            writer.append([field, ""] + Self.fields.flatMap { _ in values })
        }
        for row in panel.rows {
            let cells = panel.files.map { panel.cell(row, in: $0) }
            writer.append(
                [row.address.description, row.label] + Self.fields.flatMap { field in cells.map { value(field, $0) } })
        }
        return ChangeLogCSV.byteOrderMark + writer.text
    }

    private func identity(_ field: String, _ report: Report) -> String {
        switch field {
        case "agency": report.agency ?? ""
        case "year": report.year.map(String.init) ?? ""
        default: report.form ?? ""
        }
    }

    private func value(_ field: String, _ cell: Cell?) -> String {
        switch field {
        case "number": cell?.figure?.number?.description ?? ""
        case "text": cell?.figure?.text ?? ""
        case "unit": cell?.figure?.unit?.rawValue ?? ""
        default: CellState(cell).rawValue
        }
    }
}
