// The words that only a page has: its parts, its filters, its walk through the changes.

import ReportDiffing
import ReportModel

extension Narration {
    var readingHeading: String { say("读取情况", "Reading") }
    var chartHeading: String { say("申请与办理结果", "Requests and outcomes") }
    var contents: String { say("目录", "Contents") }
    var skipToContent: String { say("跳到正文", "Skip to the content") }
    var showLabel: String { say("显示", "Show") }
    var showAll: String { say("全部变动", "All changes") }
    var showFigures: String { say("只看数字", "Figures only") }
    var showWording: String { say("只看文字", "Wording only") }
    var showFindings: String { say("只看需核对", "To be checked only") }
    var hideCalendar: String { say("隐藏年份、日期顺延", "Hide what only rolled on in date") }
    var previousChange: String { say("上一处", "Previous") }
    var nextChange: String { say("下一处", "Next") }
    var formMark: String { say("表样", "form") }
    var notationMark: String { say("仅写法", "notation") }
    var legend: String {
        say(
            "格内依次为旧值、新值和增减；浅色为未变动的数字。",
            "A changed cell holds the old value, the new one and the difference; figures in pale print did not change.")
    }
    var formExplanation: String {
        say(
            "下列单元格只有一种表样有，或两种表样的口径不同，照录两边的数，不作增减。",
            "Only one of the two forms has these cells, or they mean different things; both sides are shown, not subtracted."
        )
    }
    var movedHere: String { say("由此处移来", "moved from") }
    var movedAway: String { say("已移走", "moved away") }
    var toOldPlace: String { say("看原处", "go to where it stood") }
    var toNewPlace: String { say("看新处", "go to where it stands") }
    var absentOld: String { say("旧报告无此句", "not in the old report") }
    var absentNew: String { say("新报告无此句", "not in the new report") }

    /// What a fold hides.
    func fold(_ tally: FoldTally, mode: ComparisonMode) -> String {
        var parts: [String] = []
        if tally.unchanged > 0 {
            parts.append(
                mode == .year
                    ? say("沿用上年\(tally.unchanged)句", "\(tally.unchanged) carried over")
                    : say("未改\(tally.unchanged)句", "\(tally.unchanged) unchanged"))
        }
        if tally.calendar > 0 {
            parts.append(say("仅年份、日期顺延\(tally.calendar)句", "\(tally.calendar) only rolled on in date"))
        }
        if tally.punctuation > 0 {
            parts.append(say("仅标点变化\(tally.punctuation)句", "\(tally.punctuation) in punctuation only"))
        }
        return parts.joined(separator: say("，", ", "))
            + bracketed(say("\(tally.characters)字", "\(tally.characters) characters"))
    }

    /// A figure of the text with its difference; nil where a subtraction means nothing.
    func quantity(_ change: QuantityChange) -> String? {
        guard let old = change.old, let new = change.new, let delta = change.delta else { return nil }
        // The percentage of a share would be read for its change in points.
        let points = ["%", "‰"].contains(change.unit) ? say("个百分点", " points") : ""
        let differences = [signed(delta.absolute) + points, percent(delta.percent)].filter { !$0.isEmpty }
        return "\(change.label) \(old)→\(new)\(change.unit ?? "")"
            + bracketed(differences.joined(separator: say("，", ", ")))
    }

    /// A side with its year, where the years tell the sides apart.
    func side(_ side: Finding.Side, of result: ChangeReport) -> String {
        let years = (result.old.report.year, result.new.report.year)
        guard let old = years.0, let new = years.1, old != new else { return name(side) }
        let year = side == .old ? old : new
        return name(side) + bracketed(say("\(year)年", "\(year)"))
    }
}
