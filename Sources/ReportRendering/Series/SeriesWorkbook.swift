// A series as a workbook: every cell over the years, then chains, findings and repeated text.

import ReportModel
import ReportSeries
import SpreadsheetML

/// Prints a series as a workbook.
struct SeriesWorkbook {
    private let series: YearSeries
    private let narration: Narration

    init(_ series: YearSeries, options: RenderingOptions) {
        self.series = series
        narration = Narration(options.language)
    }

    /// The file; no bytes where a workbook cannot hold it.
    func bytes() -> [UInt8] {
        let texts = SeriesTextSheets(series, narration)
        let sheets =
            SeriesCellSheets(series, narration).sheets() + [
                SeriesChainSheet(series, narration).sheet(),
                FindingsSheet(narration, namesFiles: true).sheet(findings()), texts.recurring(), texts.carriedOver(),
                texts.repeated(),
            ]
        return WorkbookAssembler(narration: narration).bytes(
            summary: summary(), sheets, ownerHead: narration.fileHead, notes: notes())
    }

    private func findings() -> [FindingsSheet.Row] {
        func name(_ year: Int?) -> String { series.files.first { $0.report.year == year }?.name ?? "" }
        return series.findings.map { found in
            let older = found.years.count > 1 ? name(found.years.first) : ""
            return FindingsSheet.Row(finding: found.finding, file: name(found.year), otherFile: older)
        }
    }

    private func notes() -> [NotesSheet.Row] {
        let writer = NotesSheet(narration, ownerHead: narration.fileHead)
        return writer.rows(series.notes, of: "") + series.files.flatMap { writer.rows($0.report.notes, of: $0.name) }
    }

    private func summary() -> SummaryRows {
        var rows = SummaryRows(SheetCells(narration: narration), title: narration.title(series))
        for note in series.notes { rows.row(narration.say("注意", "Attention"), narration.sentence(note)) }
        rows.head([narration.summaryHeading])
        for sentence in SeriesSummary(series, narration).sentences() { rows.row("", sentence) }
        for file in series.files {
            rows.head([file.report.year.map { narration.year($0) } ?? ""])
            for fact in IdentityRows(narration).rows(file) { rows.row(fact.name, [fact.value]) }
        }
        return rows
    }
}
