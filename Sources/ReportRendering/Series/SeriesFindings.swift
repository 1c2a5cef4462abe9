// The findings of a series: how many a year, which come back, and each of them.

import ReportModel
import ReportSeries

/// Findings over the years.
struct SeriesFindings {
    private let series: YearSeries
    private let narration: Narration

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        var blocks: [OutlineBlock] = [.heading(level: 2, StyledText(narration.seriesFindingsHeading))]
        if series.findings.isEmpty {
            return blocks + [.paragraph(StyledText(narration.say("没有发现问题。", "Nothing was found.")))]
        }
        blocks.append(.table(counts()))
        if !series.recurring.isEmpty {
            let heading = narration.say("重复出现的问题", "Findings that come back")
            blocks += [.heading(level: 3, StyledText(heading)), .list(series.recurring.map(item))]
        }
        for year in series.years {
            let found = series.findings.filter { $0.year == year }
            if found.isEmpty { continue }
            blocks.append(.heading(level: 3, StyledText(narration.year(year))))
            blocks.append(.list(found.flatMap(items)))
        }
        return blocks
    }

    /// A row a rule, a column a year; findings between two years count for the later.
    private func counts() -> OutlineTable {
        var rules: [String] = []
        for found in series.findings where !rules.contains(found.finding.rule) { rules.append(found.finding.rule) }
        let rows = rules.map { rule in
            let found = series.findings.filter { $0.finding.rule == rule }
            let counts = series.years.map { year in found.count { $0.year == year } }
            let severity = found.first.map { narration.name($0.finding.severity) } ?? ""
            return OutlineTable.Row(
                [StyledText(rule), StyledText(severity)]
                    + counts.map { StyledText("\($0)", $0 == 0 ? .muted : .strong) })
        }
        let total = series.years.map { year in series.findings.count { $0.year == year } }
        let last = OutlineTable.Row(
            [StyledText(narration.say("合计", "All"), .strong), StyledText()] + total.map { StyledText("\($0)", .strong) }
        )
        return OutlineTable(
            columns: [
                .init(narration.say("规则", "Rule"), .leading), .init(narration.say("程度", "Severity"), .leading),
            ] + series.years.map { .init("\($0)") }, rows: rows + [last])
    }

    private func item(_ recurring: RecurringFinding) -> OutlineItem {
        let years = narration.joined(recurring.years.map { narration.year($0) })
        let message = recurring.findings.last?.message.text(in: narration.language) ?? ""
        return OutlineItem(
            mark: StyledText(narration.name(recurring.severity), .strong),
            [
                StyledText(narration.labelled(years, message))
                    + StyledText(narration.bracketed(recurring.rule), .muted)
            ])
    }

    /// Within a series the side is told by the years.
    private func items(_ found: YearFinding) -> [OutlineItem] {
        var finding = found.finding
        finding.side = nil
        return FindingsOutline([finding], narration).items()
    }
}
