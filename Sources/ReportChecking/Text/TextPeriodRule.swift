// The year of the title, of the stated period and of what is reported is this report's year, not last year's.
//
// Basis: heuristic. Years inside 《》 and 〔〕, in comparisons, in histories and in plans for next year are right, so only
// places that can mean nothing but the reporting year are looked at: the stated period, the report's own name, the
// opening of a section, and a sentence whose figures are this year's.

import ReportModel
import StatutoryForms

/// Looks for years left over from last year's report.
enum TextPeriodRule: ReportRule {
    static let description = RuleDescription(
        "text.period", .warning, .heuristic,
        "标题、统计期限或叙述本年度工作的句子里，年份不是本报告年度（多为沿用上年文本）；书名号内、发文字号、同比、历史和下年计划中的年份不计。",
        "A title year, stated period or year of what is reported is not this report's; years in titles, document numbers, comparisons, histories and plans are left alone."
    )

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        guard let year = subject.report.year else { return }
        let finder = StalePeriodFinder(subject, year: year)
        for stale in finder.stale() {
            let passage = subject.passages[stale.passage]
            outcome.add(
                Fault(
                    description, message(stale, passage, year),
                    expected: stale.isTitle ? DecimalNumber(stale.period ?? year) : DecimalNumber(year),
                    actual: DecimalNumber(stale.year), location: passage.passage.location,
                    place: passage.place(at: stale.words.lowerBound),
                    key: "\(passage.passage.section.name) \(stale.kind)", words: passage.printed(stale.words)))
        }
    }

    private static func message(_ stale: StalePeriod, _ passage: CheckedPassage, _ year: Int) -> Message {
        let words = passage.printed(stale.words)
        if stale.isTitle {
            let period = stale.period ?? year
            return Message(
                chinese: "标题写的是\(stale.year)年，而统计期限和正文是\(period)年，标题年份可能沿用了上年。",
                english:
                    "The title says \(stale.year), but the stated period and the text are of \(period); the title may be last year's."
            )
        }
        return Message(
            chinese: "\(stale.what.chinese)“\(words)”的年份是\(stale.year)年，不是本报告的\(year)年，可能沿用了上年文本。",
            english:
                "The year of \(stale.what.english) “\(words)” is \(stale.year), not this report's \(year); the text may be last year's."
        )
    }
}
