// The headings and fixed words of a series.

import ReportModel
import ReportSeries

extension Narration {
    var seriesChartsHeading: String { say("走势图", "Charts") }
    var seriesFiguresHeading: String { say("历年数字", "Figures over the years") }
    var seriesChainsHeading: String { say("结转与存量的衔接", "What one year hands on to the next") }
    var seriesFindingsHeading: String { say("历年问题", "Findings over the years") }
    var seriesProseHeading: String { say("沿用的文字", "Repeated text") }
    var courseHead: String { say("走势", "Course") }
    var applicantHead: String { say("申请人", "Applicant") }

    /// The title of a series.
    func title(_ series: YearSeries) -> String {
        let name = say("政府信息公开工作年度报告", "annual report on information disclosure")
        let years = span(series.years)
        let count = say("\(series.files.count)份报告", "\(series.files.count) reports")
        return say("\(series.agency)\(name)：\(years)", "\(series.agency), \(name): \(years)") + bracketed(count)
    }

    /// First and last year.
    func span(_ years: [Int]) -> String {
        let ends = [years.first, years.last].compactMap { $0.map(String.init) }.joined(separator: say("—", "–"))
        return say("\(ends)年", ends)
    }

    /// A year as a head or in a sentence.
    func year(_ year: Int) -> String { say("\(year)年", "\(year)") }

    /// Two years that follow one another.
    func pair(_ old: Int, _ new: Int) -> String { "\(old)→\(new)" }

    /// A step in a sign, the same for everyone who cannot see colours.
    func sign(_ step: SeriesStep?) -> String {
        switch step?.direction {
        case .up: "↑"
        case .down: "↓"
        case .same: "="
        case nil: "·"
        }
    }

    /// Where a figure goes over the years.
    func name(_ course: SeriesRow.Course) -> String {
        switch course {
        case .rising: say("上升", "rising")
        case .falling: say("下降", "falling")
        case .steady: say("持平", "steady")
        case .varying: say("有升有降", "varying")
        }
    }

    /// How a link stands.
    func name(_ state: ChainLink.State) -> String {
        switch state {
        case .whole: say("相符", "whole")
        case .broken: say("断开", "broken")
        case .unknown: say("无法核对", "unknown")
        }
    }

    /// A value in a table: what is printed, or why there is nothing.
    func cell(_ value: SeriesValue?, showsUnit: Bool) -> StyledText {
        guard let value else { return StyledText("·", .muted) }
        switch value.state {
        case .number, .zeroMark, .words:
            let text = value.text ?? value.number.map { "\($0)" } ?? ""
            let unit = showsUnit ? value.unit.map { text.hasSuffix($0.rawValue) ? "" : $0.rawValue } : nil
            return StyledText(text + (unit ?? ""), value.number?.isZero == true ? .muted : .plain)
        case .blank: return StyledText(say("（空）", "(blank)"), .muted)
        case .unreadable: return StyledText(say("（不清）", "(unclear)"), .emphasis)
        case .missing: return StyledText(say("（缺）", "(missing)"), .emphasis)
        }
    }

    /// How the tables of figures are to be read.
    func figuresLegend(hasGaps: Bool, isDrawn: Bool) -> String {
        let drawn = say(
            "“增减”“幅度”是末年与上一份报告之差；“走势”的曲线以各行自己的最小、最大值为上下限，不能跨行比较。",
            "Change and Percent are the last year's against the report before; each curve lies between its own row's least and "
                + "greatest figure.")
        let signs = say(
            "“增减”“幅度”是末年与上一份报告之差；“走势”依次为各年与上一份报告相比：↑ 增、↓ 减、= 持平、· 不作比较。",
            "Change and Percent are the last year's against the report before; Course has a sign for each year against the "
                + "report before: ↑ up, ↓ down, = same, · not to be compared."
        )
        let gaps = say("数字栏中的“·”：该年表样没有这一格。", " A · for a figure: that year's form has no such cell.")
        return (isDrawn ? drawn : signs) + (hasGaps ? gaps : "")
    }
}
