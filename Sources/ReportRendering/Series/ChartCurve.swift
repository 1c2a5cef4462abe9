// A row of figures as points of a chart.

import ReportModel
import ReportSeries

/// The points of a row, each at its height between a lower and an upper bound.
struct ChartCurve {
    /// A year's point.
    struct Point {
        /// The place of the year among the years.
        let index: Int
        /// The height in percent of the chart; exact to two decimals.
        let height: DecimalNumber
        /// The figure.
        let number: DecimalNumber
    }

    /// The points, parted where a year has no figure.
    let runs: [[Point]]

    /// The points of a row; nil where there are fewer than two, or where amounts have different units. From zero upward, or from the least figure where `isFitted`.
    init?(_ row: SeriesRow, isFitted: Bool) {
        let numbers = row.values.map { $0?.number }
        let known = numbers.compactMap { $0 }
        guard known.count > 1, let least = known.min(), let most = known.max(),
            Set(row.values.compactMap { $0?.number == nil ? nil : $0?.unit }).count < 2
        else { return nil }
        let floor: DecimalNumber = isFitted || least.isNegative ? least : .zero
        let range = most - floor
        var runs: [[Point]] = [[]]
        for (index, number) in numbers.enumerated() {
            guard let number else {
                if runs.last?.isEmpty == false { runs.append([]) }
                continue
            }
            // A curve that does not move lies in the middle.
            let height = (number - floor).percentage(of: range) ?? DecimalNumber(isFitted ? 50 : 0)
            runs[runs.count - 1].append(Point(index: index, height: height, number: number))
        }
        self.runs = runs.filter { !$0.isEmpty }
    }

    /// All points.
    var points: [Point] { runs.flatMap { $0 } }

    /// The curve's strokes; a point alone is a stroke of no length, which round ends make a dot.
    func strokes(x: (Int) -> Int, y: (DecimalNumber) -> String) -> [HTMLNode] {
        runs.map { run in
            let ends = run.count == 1 ? run + run : run
            let places = ends.map { "\(x($0.index)),\(y($0.height))" }.joined(separator: " ")
            return .tag(
                "polyline", class: "curve",
                [HTMLAttribute("points", places), HTMLAttribute("vector-effect", "non-scaling-stroke")])
        }
    }
}
