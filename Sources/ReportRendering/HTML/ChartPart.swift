// A picture of the requests: how many came, and what became of them, in both years.

import ReportDiffing
import ReportModel

/// A chart whose names and figures are a table, so that only the bars are a picture.
struct ChartPart {
    private struct Bar {
        let name: String
        let old: DecimalNumber
        let new: DecimalNumber
    }

    private let bars: [Bar]
    private let result: ChangeReport
    private let narration: Narration

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
        let rows: [(chinese: String, english: String, prefix: String)] = [
            ("本年新收", "New", "new"), ("上年结转", "Carried in", "carriedIn"), ("予以公开", "Granted", "granted"),
            ("部分公开", "Partly granted", "partlyGranted"), ("不予公开", "Refused", "refused"),
            ("无法提供", "Unavailable", "unavailable"), ("不予处理", "Not processed", "notProcessed"),
            ("其他处理", "Other outcomes", "other"), ("结转下年度", "Carried out", "carriedOut"),
        ]
        bars = rows.compactMap { row in
            guard let old = Self.sum(row.prefix, result.old.report), let new = Self.sum(row.prefix, result.new.report),
                !old.isZero || !new.isZero, !old.isNegative, !new.isNegative
            else { return nil }
            return Bar(name: narration.say(row.chinese, row.english), old: old, new: new)
        }
    }

    /// The total of a row, or of all rows of a group, whichever the edition has.
    private static func sum(_ prefix: String, _ report: Report) -> DecimalNumber? {
        FigureTrend.sum(
            report,
            report.cells.all.map(\.address).filter {
                $0.table == .requests && $0.column == "total" && ($0.row == prefix || $0.row.hasPrefix(prefix + "."))
            })
    }

    /// The chart; nothing between drafts, or where fewer than two figures stand in both reports.
    func nodes() -> [HTMLNode] {
        guard result.diff.mode == .year, bars.count > 1, let most = bars.flatMap({ [$0.old, $0.new] }).max() else {
            return []
        }
        let heads = [narration.item, "", narration.old, narration.new, narration.change].enumerated().map {
            index, head in
            HTMLNode.tag("th", class: index > 1 ? "figure" : "", [HTMLAttribute("scope", "col")], [.text(head)])
        }
        let rows = bars.map { row($0, most: most) }
        let table = HTMLNode.tag(
            "table", class: "chart", [], [.tag("thead", [], [.tag("tr", [], heads)]), .tag("tbody", [], rows)])
        return [.tag("h2", text: narration.chartHeading), .tag("figure", [], [table, legend()])]
    }

    private func row(_ bar: Bar, most: DecimalNumber) -> HTMLNode {
        let delta = Delta(old: bar.old, new: bar.new)
        let difference =
            delta.absolute.isZero
            ? "="
            : [delta.arrow + narration.signed(delta.absolute), narration.percent(delta.percent)]
                .filter { !$0.isEmpty }.joined(separator: " ")
        return .tag(
            "tr", [],
            [
                .tag("th", [HTMLAttribute("scope", "row")], [.text(bar.name)]),
                .tag("td", class: "bars", [], [picture(bar, most: most)]),
                .tag("td", class: "figure muted", text: "\(bar.old)"),
                .tag("td", class: "figure strong", text: "\(bar.new)"),
                .tag("td", class: "figure delta", text: difference),
            ])
    }

    private func picture(_ bar: Bar, most: DecimalNumber) -> HTMLNode {
        .tag(
            "svg",
            [
                HTMLAttribute("viewBox", "0 0 100 20"), HTMLAttribute("preserveAspectRatio", "none"),
                HTMLAttribute("role", "img"), HTMLAttribute("aria-label", "\(bar.name) \(bar.old) → \(bar.new)"),
            ],
            [rectangle("bar-old", bar.old, y: 2, most: most), rectangle("bar-new", bar.new, y: 11, most: most)])
    }

    private func rectangle(_ name: String, _ value: DecimalNumber, y: Int, most: DecimalNumber) -> HTMLNode {
        .tag(
            "rect", class: name,
            [
                HTMLAttribute("x", "0"), HTMLAttribute("y", "\(y)"), HTMLAttribute("height", "7"),
                HTMLAttribute("width", value.percentage(of: most)?.description ?? "0"),
                HTMLAttribute("vector-effect", "non-scaling-stroke"),
            ])
    }

    private func legend() -> HTMLNode {
        func key(_ side: Finding.Side, _ name: String) -> [HTMLNode] {
            let box = HTMLNode.tag(
                "svg", class: "key", [HTMLAttribute("viewBox", "0 0 20 10"), HTMLAttribute("aria-hidden", "true")],
                [
                    .tag(
                        "rect", class: name,
                        [
                            HTMLAttribute("x", "1"), HTMLAttribute("y", "1"), HTMLAttribute("width", "18"),
                            HTMLAttribute("height", "8"),
                        ])
                ])
            return [box, .text(" " + narration.side(side, of: result) + " ")]
        }
        return .tag("p", class: "muted legend", [], key(.old, "bar-old") + key(.new, "bar-new"))
    }
}
