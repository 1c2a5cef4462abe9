// What a reader is shown of a series: the reports, a summary, figures, chains, findings, repeated text.

import ReportModel
import ReportSeries

/// Builds the outline of a series.
struct SeriesOutline {
    private let series: YearSeries
    private let options: RenderingOptions
    private let narration: Narration

    init(_ series: YearSeries, options: RenderingOptions) {
        self.series = series
        self.options = options
        narration = Narration(options.language)
    }

    /// The whole outline.
    func build() -> Outline {
        Outline(
            reading() + summary() + SeriesFigures(series, narration, isFull: options.isFull).blocks()
                + SeriesChains(series, narration).blocks() + SeriesFindings(series, narration).blocks()
                + SeriesProse(series, narration).blocks())
    }

    /// Title, one line a report, what was left out.
    func reading() -> [OutlineBlock] {
        let reports = series.files.map { file in
            OutlineItem(
                mark: StyledText(file.report.year.map { narration.year($0) } ?? "", .strong),
                [
                    StyledText(file.name, .strong)
                        + StyledText(
                            narration.labelled(
                                narration.bracketed(narration.form(file.report.form)),
                                narration.coverage(file.report, notes: file.report.notes.count)))
                ])
        }
        var blocks: [OutlineBlock] = [.heading(level: 1, StyledText(narration.title(series))), .list(reports)]
        let remarks = series.notes.map { note in
            OutlineItem(mark: StyledText("!", .emphasis), [StyledText(narration.sentence(note))])
        }
        if !remarks.isEmpty { blocks.append(.list(remarks)) }
        return blocks
    }

    /// What an official would say first.
    func summary() -> [OutlineBlock] {
        let sentences = SeriesSummary(series, narration).sentences()
        if sentences.isEmpty { return [] }
        return [
            .heading(level: 2, StyledText(narration.summaryHeading)),
            .list(sentences.map { OutlineItem([StyledText($0)]) }),
        ]
    }
}
