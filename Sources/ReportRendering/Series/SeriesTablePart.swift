// A table of figures over the years as markup, each row with its curve.

import ReportModel
import ReportSeries

/// The markup of a table of a series.
struct SeriesTablePart {
    private let table: SeriesTable
    private let years: Int

    init(_ rows: [SeriesRow], _ series: YearSeries, _ narration: Narration) {
        table = SeriesTable(rows, series, narration)
        years = series.years.count
    }

    func node() -> HTMLNode {
        let heads = table.columns.enumerated().map { index, column in
            HTMLNode.tag(
                "th", class: classes(index), [HTMLAttribute("scope", "col")], OutlineMarkup.inline(column.head))
        }
        let body = table.lines.map(line)
        let markup = HTMLNode.tag(
            "table", class: "plain series", [], [.tag("thead", [], [.tag("tr", [], heads)]), .tag("tbody", [], body)])
        return .tag("div", class: "scroll", [HTMLAttribute("tabindex", "0")], [markup])
    }

    private func classes(_ index: Int) -> String {
        index == 0 ? "name" : table.columns[index].alignment == .trailing ? "figure" : "words"
    }

    private func line(_ line: SeriesTable.Line) -> HTMLNode {
        guard let row = line.row else {
            let span = HTMLAttribute("colspan", "\(table.columns.count)")
            return .tag("tr", [], [.tag("th", class: "band", [span], OutlineMarkup.inline(line.cells[0]))])
        }
        let cells = line.cells.enumerated().map { index, text -> HTMLNode in
            if index == 0 {
                return .tag("th", class: "name", [HTMLAttribute("scope", "row")], OutlineMarkup.inline(text))
            }
            let isCourse = index == line.cells.count - 1
            return .tag(
                "td", class: isCourse ? "course" : classes(index), [],
                isCourse ? curve(row) + [.unseen(text.plain)] : OutlineMarkup.inline(text))
        }
        return .tag("tr", [HTMLAttribute("data-address", "\(row.address)")], cells)
    }

    /// The curve alone; its figures stand in the row, its signs are for those who cannot see it.
    private func curve(_ row: SeriesRow) -> [HTMLNode] {
        guard years > 1, let curve = ChartCurve(row, isFitted: true) else { return [] }
        let strokes = curve.strokes(
            x: { 6 + $0 * 88 / (years - 1) }, y: { (DecimalNumber(112) - $0).description })
        let attributes = [
            HTMLAttribute("viewBox", "0 0 100 124"), HTMLAttribute("preserveAspectRatio", "none"),
            HTMLAttribute("aria-hidden", "true"),
        ]
        return [.tag("svg", class: "spark", attributes, strokes)]
    }
}
