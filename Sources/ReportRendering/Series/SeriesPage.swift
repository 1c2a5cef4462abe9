// The page of a series, part by part.

import ReportModel
import ReportSeries
import StatutoryForms

/// The page of a series.
struct SeriesPage {
    private struct Part {
        let anchor: String
        let heading: String
        let nodes: [HTMLNode]
    }

    private let series: YearSeries
    private let options: RenderingOptions
    private let narration: Narration

    init(_ series: YearSeries, options: RenderingOptions) {
        self.series = series
        self.options = options
        narration = Narration(options.language)
    }

    /// The whole page.
    func print() -> String {
        let outline = SeriesOutline(series, options: options)
        let parts = parts(outline).filter { !$0.nodes.isEmpty }
        let header = HTMLNode.tag("header", id: "reading", [], OutlineMarkup.nodes(outline.reading()))
        let sections = parts.map { HTMLNode.tag("section", class: "part", id: $0.anchor, [], $0.nodes) }
        let reading = Part(anchor: "reading", heading: narration.readingHeading, nodes: [])
        let entries = ([reading] + parts).map { part in
            PageNavigation.Entry(anchor: part.anchor, label: part.heading, count: nil, isInner: false)
        }
        let contents = PageNavigation.contents(entries, narration)
        let main = HTMLNode.tag("main", id: "content", [], [header] + sections)
        let skip = HTMLNode.link(to: "content", class: "skip", [.text(narration.skipToContent)])
        return HTMLPage(
            title: narration.title(series), narration: narration, style: PageStyle.source + SeriesStyle.source,
            script: nil,
            body: [skip, .tag("div", class: "layout", [], [contents, main])]
        ).print()
    }

    private func parts(_ outline: SeriesOutline) -> [Part] {
        [
            Part(
                anchor: "summary", heading: narration.summaryHeading, nodes: OutlineMarkup.nodes(outline.summary())),
            Part(
                anchor: "charts", heading: narration.seriesChartsHeading, nodes: ChartsPart(series, narration).nodes()),
            Part(anchor: "figures", heading: narration.seriesFiguresHeading, nodes: figures()),
            Part(
                anchor: "chains", heading: narration.seriesChainsHeading,
                nodes: OutlineMarkup.nodes(SeriesChains(series, narration).blocks())),
            Part(
                anchor: "findings", heading: narration.seriesFindingsHeading,
                nodes: OutlineMarkup.nodes(SeriesFindings(series, narration).blocks())),
            Part(
                anchor: "text", heading: narration.seriesProseHeading,
                nodes: OutlineMarkup.nodes(SeriesProse(series, narration).blocks())),
        ]
    }

    /// The tables, the applicants' columns below a line that unfolds them.
    private func figures() -> [HTMLNode] {
        let figures = SeriesFigures(series, narration, isFull: options.isFull)
        let parts = figures.parts()
        if parts.isEmpty { return [] }
        let tables = parts.flatMap { part -> [HTMLNode] in
            var nodes: [HTMLNode] = [.tag("h3", text: StatutoryForm.name(of: part.table))]
            if !part.main.isEmpty { nodes.append(SeriesTablePart(part.main, series, narration).node()) }
            if !part.detail.isEmpty {
                let summary = HTMLNode.tag("summary", text: figures.detail(part.detail.count))
                let table = SeriesTablePart(part.detail, series, narration).node()
                nodes.append(.tag("details", class: "series-details", [], [summary, table]))
            }
            if part.empty > 0 { nodes.append(.tag("p", class: "muted", text: figures.empty(part.empty))) }
            return [.tag("section", [], nodes)]
        }
        return [
            .tag("h2", text: narration.seriesFiguresHeading),
            .tag("p", class: "muted", text: narration.figuresLegend(hasGaps: figures.hasGaps, isDrawn: true)),
        ] + tables
    }
}
