// The figures of a series as a table, one cell of one year a line, so that tables of many bodies can be put together.

import ReportDiffing
import ReportModel
import ReportSeries

/// Writes a series as comma-separated values.
struct SeriesCSV {
    /// The fields, in order; their names are the same in every language.
    static let fields = [
        "agency", "year", "file", "form", "address", "label", "text", "number", "unit", "state", "source", "absolute",
        "percent", "direction",
    ]

    /// The table, heads first: the rows in their order, each year by year, also where the year's form has no such cell.
    func text(_ series: YearSeries) -> String {
        var writer = CSVWriter()
        writer.append(Self.fields)
        for row in series.rows {
            for (index, file) in series.files.enumerated() {
                let step = index == 0 ? nil : row.steps[index - 1]
                writer.append(record(series.agency, file, row, row.values[index], step))
            }
        }
        return ChangeLogCSV.byteOrderMark + writer.text
    }

    private func record(
        _ agency: String, _ file: ReportFile, _ row: SeriesRow, _ value: SeriesValue?, _ step: SeriesStep?
    ) -> [String] {
        [
            agency, file.report.year.map(String.init) ?? "", file.name, file.report.form ?? "", "\(row.address)",
            row.label, value?.text ?? "", value?.number?.description ?? "", value?.unit?.rawValue ?? "",
            value?.state.rawValue ?? "none", value?.sources.map(\.description).joined(separator: " ") ?? "",
            step?.delta.absolute.description ?? "", step?.delta.percent?.description ?? "",
            step?.direction.rawValue ?? "",
        ]
    }
}
