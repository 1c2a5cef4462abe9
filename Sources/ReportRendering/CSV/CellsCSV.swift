// The cells of a report as a table, one cell a line, so that the tables of many reports can be put together.

import ReportDiffing
import ReportModel

/// Writes the cells of a report as comma-separated values.
struct CellsCSV {
    /// The fields, in order; their names are the same in every language.
    static let fields = [
        "file", "agency", "year", "form", "address", "label", "text", "number", "unit", "place", "state",
    ]

    private let narration: Narration

    init(_ options: RenderingOptions) { narration = Narration(options.language) }

    /// The cells of a report, heads first.
    func text(_ file: ReportFile) -> String { Self.head + records(file.report.cells.all, of: file) }

    /// One cell, heads first.
    func text(_ explanation: CellExplanation) -> String {
        Self.head + records([explanation.cell], of: explanation.file)
    }

    /// The heads.
    static var head: String {
        var writer = CSVWriter()
        writer.append(fields)
        return ChangeLogCSV.byteOrderMark + writer.text
    }

    /// The cells of a report without heads, for a table of many.
    func records(_ file: ReportFile) -> String { records(file.report.cells.all, of: file) }

    private func records(_ cells: [Cell], of file: ReportFile) -> String {
        let report = file.report
        let identity = [
            file.name, report.agency ?? "", report.year.map(String.init) ?? "", report.form ?? "",
        ]
        var writer = CSVWriter()
        for cell in cells {
            let figure = cell.figure
            writer.append(
                identity + [
                    "\(cell.address)", cell.label, figure?.text ?? "", figure?.number?.description ?? "",
                    figure?.unit?.rawValue ?? "", cell.location.map(narration.place) ?? "", CellState(cell).rawValue,
                ])
        }
        return writer.text
    }
}
