// The sentences that sum a series up.

import ReportDiffing
import ReportModel
import ReportSeries

/// Writes the summary of a series.
struct SeriesSummary {
    private let series: YearSeries
    private let narration: Narration

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
    }

    /// Requests first, then what is broken, then what comes back.
    func sentences() -> [String] {
        let figures = [
            figure("requests/new/total", "新收申请", "New requests"),
            figure("requests/total/total", "办结申请", "Requests dealt with"),
            figure("requests/carriedOut/total", "结转下年度", "Carried over into the next year"),
        ]
        return figures.compactMap { $0 } + [chains(), findings(), recurring(), prose()].compactMap { $0 }
    }

    /// First and last year, and the year with most.
    private func figure(_ address: String, _ chinese: String, _ english: String) -> String? {
        guard let row = series.rows.first(where: { "\($0.address)" == address }) else { return nil }
        let known = row.values.compactMap { value in value?.number.map { (year: value?.year ?? 0, number: $0) } }
        guard known.count > 1, let first = known.first, let last = known.last else { return nil }
        let delta = Delta(old: first.number, new: last.number)
        let trend = narration.trend(delta, since: narration.year(first.year), unit: "件")
        let most = known.max { $0.number < $1.number } ?? last
        let top =
            known.count > 2 && most.year != first.year && most.year != last.year
            ? narration.say("，最多的是\(most.year)年（\(most.number)件）", "; the most in \(most.year) (\(most.number))") : ""
        return narration.say(
            "\(chinese)：\(first.year)年\(first.number)件，\(last.year)年\(last.number)件，\(trend)\(top)。",
            "\(english): \(first.number) in \(first.year), \(last.number) in \(last.year), \(trend)\(top).")
    }

    private func chains() -> String? {
        let links = series.chains.flatMap { $0.links.compactMap { $0 } }
        let whole = links.count { $0.state == .whole }
        let broken = links.count { $0.state == .broken }
        let unknown = links.count { $0.state == .unknown }
        if whole + broken == 0 { return nil }
        let rest =
            unknown == 0 ? "" : narration.say("，另有\(unknown)处无法核对", "; \(unknown) cannot be checked")
        if broken == 0 {
            return narration.say(
                "结转和存量的\(whole)处年度衔接全部相符\(rest)。", "All \(whole) links from year to year hold\(rest).")
        }
        let places = narration.enumerated(series.chains.flatMap(places))
        return narration.say(
            "结转和存量的\(whole + broken)处年度衔接中有\(broken)处断开（\(places)）\(rest)。",
            "Of \(whole + broken) links from year to year \(broken) are broken (\(places))\(rest).")
    }

    /// Where a chain is broken.
    private func places(_ chain: CarryChain) -> [String] {
        let broken = chain.links.compactMap { $0 }.filter { $0.state == .broken }
        let name = SeriesChains.name(of: chain)
        return broken.map { link in
            let figures = [link.expected, link.actual].map { $0.map { "\($0)" } ?? "?" }.joined(separator: "≠")
            return "\(narration.pair(link.old, link.new)) \(name) \(figures)"
        }
    }

    private func findings() -> String? {
        let counts = Finding.Severity.allCases.compactMap { severity -> String? in
            let count = series.findings.count { $0.finding.severity == severity }
            return count == 0
                ? nil : narration.say("\(narration.name(severity))\(count)处", "\(count) \(narration.name(severity))(s)")
        }
        if counts.isEmpty { return narration.say("各年报告和年度之间没有发现问题。", "Nothing was found in or between the reports.") }
        return narration.say(
            "各年报告和年度之间共有\(narration.joined(counts))。", "In and between the reports: \(narration.joined(counts)).")
    }

    private func recurring() -> String? {
        if series.recurring.isEmpty { return nil }
        let count = series.recurring.count
        return narration.say("其中\(count)个问题在两年以上重复出现。", "Of these \(count) stand in more than one year.")
    }

    /// The section and year that took most from the year before.
    private func prose() -> String? {
        let sections = series.carriedOver.filter { $0.measure.section != .preamble }
        guard let most = sections.max(by: { ($0.measure.share ?? .zero) < ($1.measure.share ?? .zero) }),
            let share = most.measure.percent, !share.isZero
        else { return nil }
        return narration.say(
            "沿用上年文字最多的是\(most.new)年的\(narration.name(most.measure.section))：\(share)%的字数与上年相同。",
            "Most text was carried over in \(most.new), \(narration.name(most.measure.section)): \(share)% of the characters."
        )
    }
}

extension CarriedOver {
    /// The share in percent.
    var percent: DecimalNumber? { share?.shifted(byPowerOfTen: 2).normalized }
}
