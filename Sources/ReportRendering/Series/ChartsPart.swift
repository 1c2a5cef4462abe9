// The charts of a series: the figures a reader asks for first.

import ReportModel
import ReportSeries

/// Small line charts side by side.
struct ChartsPart {
    private let series: YearSeries
    private let narration: Narration

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
    }

    func nodes() -> [HTMLNode] {
        let charts = choices.compactMap { address, title -> HTMLNode? in
            let row = series.rows.first { "\($0.address)" == address && $0.course != nil }
            return row.flatMap { SeriesChart($0, years: series.years, title: title, narration).node() }
        }
        if charts.isEmpty { return [] }
        let legend = narration.say(
            "纵轴从0起；没有数字的年份断开，虚线处两边的表样不同。",
            "From zero upward; a curve is parted where a year has no figure, and dashed where the form changed.")
        return [
            .tag("h2", text: narration.seriesChartsHeading), .tag("p", class: "muted", text: legend),
            .tag("div", class: "charts", [], charts),
        ]
    }

    private var choices: [(address: String, title: String)] {
        [
            ("requests/new/total", narration.say("本年新收申请（件）", "New requests")),
            ("requests/total/total", narration.say("办理结果总计（件）", "Requests dealt with")),
            ("requests/carriedOut/total", narration.say("结转下年度（件）", "Carried over into the next year")),
            ("requests/granted/total", narration.say("予以公开（件）", "Granted")),
            ("requests/other/total", narration.say("其他处理（件）", "Other outcomes")),
            ("proactive/normativeDocuments/issued", narration.say("制发规范性文件（件）", "Normative documents issued")),
            ("proactive/licensing/decisions", narration.say("行政许可处理决定", "Licensing decisions")),
            ("proceedings/reconsideration/total", narration.say("行政复议（件）", "Administrative reconsiderations")),
            (
                "proceedings/litigation.direct/total",
                narration.say("未经复议直接起诉（件）", "Litigation without reconsideration")
            ),
        ]
    }
}
