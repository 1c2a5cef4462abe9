// What of the prose a body repeats: shares from year to year, and the sentences that stand in three or more.

import ReportDiffing
import ReportModel
import ReportSeries

/// Repeated text over the years.
struct SeriesProse {
    private let series: YearSeries
    private let narration: Narration

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        var blocks: [OutlineBlock] = [.heading(level: 2, StyledText(narration.seriesProseHeading))]
        if series.carriedOver.isEmpty {
            let none = narration.say("没有沿用上年的文字。", "No text was carried over.")
            return blocks + [.paragraph(StyledText(none))]
        }
        let legend = narration.say(
            "各部分与上一份报告相同（或只有年份日期顺延）的字数所占比例。",
            "The share of each part's characters that are the report before's, or differ only in the calendar.")
        blocks += [.paragraph(StyledText(legend, .muted)), .table(shares())]
        if !series.repeated.isEmpty {
            let heading = narration.say("三年以上都有的句子", "Sentences that stand in three or more years")
            let count = narration.bracketed(narration.count(series.repeated.count, "句", "sentence"))
            blocks.append(.heading(level: 3, StyledText(heading) + StyledText(count, .muted)))
            blocks.append(.list(series.repeated.map(item)))
        }
        return blocks
    }

    private func shares() -> OutlineTable {
        let pairs = Array(zip(series.years, series.years.dropFirst()))
        let sections = PassageSection.all.filter { section in
            series.carriedOver.contains { $0.measure.section == section }
        }
        let rows = sections.map { section in
            let cells = pairs.map { old, new -> StyledText in
                let found = series.carriedOver.first { $0.measure.section == section && $0.old == old && $0.new == new }
                guard let percent = found?.measure.percent else { return StyledText("0%", .muted) }
                return StyledText("\(percent)%", percent.isZero ? .muted : .plain)
            }
            return OutlineTable.Row([StyledText(narration.name(section))] + cells)
        }
        return OutlineTable(
            columns: [.init(narration.say("部分", "Part"), .leading)] + pairs.map { .init(narration.pair($0, $1)) },
            rows: rows)
    }

    private func item(_ passage: RepeatedPassage) -> OutlineItem {
        let years = narration.joined(passage.years.map(String.init))
        let remark = narration.bracketed(
            narration.name(passage.section) + narration.say("，", ", ")
                + narration.labelled(narration.say("年度", "years"), years))
        return OutlineItem([StyledText(passage.text) + StyledText(remark, .muted)])
    }
}
