// A small line chart of one row, with every figure in words for those who cannot see it.

import ReportModel
import ReportSeries

/// A line chart.
struct SeriesChart {
    private static let width = 320
    private static let height = 150
    /// Room on either side for the figures at the ends.
    private static let margin = 30
    private static let top = 24
    /// Up to so many years every point has room for its figure.
    private static let mostLabels = 7

    private let row: SeriesRow
    private let years: [Int]
    private let title: String
    private let narration: Narration

    init(_ row: SeriesRow, years: [Int], title: String, _ narration: Narration) {
        self.row = row
        self.years = years
        self.title = title
        self.narration = narration
    }

    /// The chart; nil where there is nothing to draw.
    func node() -> HTMLNode? {
        guard let curve = ChartCurve(row, isFitted: false) else { return nil }
        let words = curve.points.map { "\(narration.year(years[$0.index])) \($0.number)" }
        let attributes = [
            HTMLAttribute("viewBox", "0 0 \(Self.width) \(Self.height)"), HTMLAttribute("role", "img"),
            HTMLAttribute("aria-label", narration.labelled(title, narration.joined(words))),
        ]
        let content =
            [axis()] + breaks() + curve.strokes(x: x, y: y) + curve.points.flatMap(point) + years.indices.map(year)
        return .tag(
            "figure", class: "curve-chart", [], [.tag("figcaption", text: title), .tag("svg", attributes, content)])
    }

    private func x(_ index: Int) -> Int {
        years.count < 2
            ? Self.width / 2 : Self.margin + index * (Self.width - 2 * Self.margin) / (years.count - 1)
    }

    /// A hundred units high, so that a percentage is a height.
    private func y(_ height: DecimalNumber) -> String {
        (DecimalNumber(Self.top + 100) - height).description
    }

    private func axis() -> HTMLNode { line("axis", x1: 8, y1: Self.top + 100, x2: Self.width - 8, y2: Self.top + 100) }

    /// Where the form changed so that the figures do not count the same.
    private func breaks() -> [HTMLNode] {
        years.indices.dropFirst().compactMap { index in
            guard let old = row.values[index - 1], let new = row.values[index],
                old.sources != new.sources || row.steps[index - 1]?.isRedefined == true
            else {
                return nil
            }
            let middle = (x(index - 1) + x(index)) / 2
            return line("form-break", x1: middle, y1: Self.top, x2: middle, y2: Self.top + 100)
        }
    }

    private func line(_ name: String, x1: Int, y1: Int, x2: Int, y2: Int) -> HTMLNode {
        .tag(
            "line", class: name,
            [("x1", x1), ("y1", y1), ("x2", x2), ("y2", y2)].map { HTMLAttribute($0.0, "\($0.1)") })
    }

    private func point(_ point: ChartCurve.Point) -> [HTMLNode] {
        let dot = HTMLNode.tag(
            "circle", class: "dot",
            [
                HTMLAttribute("cx", "\(x(point.index))"), HTMLAttribute("cy", y(point.height)), HTMLAttribute("r", "3"),
            ])
        let isEnd = point.index == 0 || point.index == years.count - 1
        guard years.count <= Self.mostLabels || isEnd else { return [dot] }
        let above = (DecimalNumber(Self.top + 92) - point.height).description
        return [dot, text("value", "\(point.number)", x: x(point.index), y: above)]
    }

    private func year(_ index: Int) -> HTMLNode {
        let isNamed = years.count <= Self.mostLabels || index == 0 || index == years.count - 1
        return text("year", isNamed ? "\(years[index])" : "", x: x(index), y: "\(Self.height - 8)")
    }

    private func text(_ name: String, _ words: String, x: Int, y: String) -> HTMLNode {
        .tag(
            "text", class: name,
            [HTMLAttribute("x", "\(x)"), HTMLAttribute("y", y), HTMLAttribute("text-anchor", "middle")], [.text(words)])
    }
}
