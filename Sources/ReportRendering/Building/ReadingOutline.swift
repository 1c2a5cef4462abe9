// Says first which reports are compared, how well each was read, and what makes the comparison itself doubtful.

import ReportDiffing
import ReportModel

/// The opening of a comparison: title, one line a side, alerts.
struct ReadingOutline {
    private let result: ChangeReport
    private let narration: Narration

    init(_ result: ChangeReport, narration: Narration) {
        self.result = result
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        var blocks: [OutlineBlock] = [
            .heading(level: 1, StyledText(title)),
            .list([item(result.old, .old), item(result.new, .new)]),
        ]
        let alerts = result.alerts.map { note in
            OutlineItem(mark: StyledText("!", .emphasis), [StyledText(narration.sentence(note), .emphasis)])
        }
        if !alerts.isEmpty { blocks.append(.list(alerts)) }
        return blocks
    }

    /// What is compared, in a line.
    var title: String {
        let old = result.old.report
        let new = result.new.report
        let mode = narration.bracketed(narration.name(result.diff.mode))
        let name = narration.say("政府信息公开工作年度报告", "annual report on information disclosure")
        let agencies = (old.agency ?? result.old.name, new.agency ?? result.new.name)
        let isOneBody = ModeChooser.isSameAgency(old.agency, new.agency)
        let years = (old.year.map(String.init) ?? "?", new.year.map(String.init) ?? "?")
        if isOneBody, years.0 == years.1 {
            return narration.say("\(agencies.1)\(years.1)年\(name)\(mode)", "\(agencies.1) \(years.1), \(name)\(mode)")
        }
        if isOneBody {
            return narration.say(
                "\(agencies.1)\(name)：\(years.0)年 → \(years.1)年\(mode)",
                "\(agencies.1), \(name): \(years.0) → \(years.1)\(mode)")
        }
        return narration.say(
            "\(name)：\(agencies.0)\(years.0)年 → \(agencies.1)\(years.1)年\(mode)",
            "\(name): \(agencies.0) \(years.0) → \(agencies.1) \(years.1)\(mode)")
    }

    private func item(_ file: ReportFile, _ side: Finding.Side) -> OutlineItem {
        let year = file.report.year.map { narration.say("\($0)年", "\($0)") } ?? narration.say("年度不明", "year unknown")
        let facts = narration.bracketed(year + narration.say("，", ", ") + narration.form(file.report.form))
        let coverage = narration.coverage(file.report, notes: file.report.notes.count)
        return OutlineItem(
            mark: StyledText(narration.name(side), .strong),
            [StyledText(file.name, .strong) + StyledText(narration.labelled(facts, coverage))])
    }
}
