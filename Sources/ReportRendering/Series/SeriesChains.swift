// The chains of a series: what one year hands on and what the next takes over.

import ReportModel
import ReportSeries

/// Tables of links.
struct SeriesChains {
    private let series: YearSeries
    private let narration: Narration

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        let requests = series.chains.filter { $0.address.table == .requests && isTold($0) }
        let stocks = series.chains.filter { $0.address.table != .requests && isTold($0) }
        if requests.isEmpty, stocks.isEmpty { return [] }
        var blocks: [OutlineBlock] = [
            .heading(level: 2, StyledText(narration.seriesChainsHeading)), .paragraph(StyledText(legend, .muted)),
        ]
        if !requests.isEmpty {
            let heading = narration.say("上年报告的结转下年度 → 本年报告的上年结转", "Carried out → carried in")
            blocks += [.heading(level: 3, StyledText(heading)), .table(table(requests, narration.applicantHead))]
        }
        if !stocks.isEmpty {
            let heading = narration.say("按上年推算的存量 → 本年报告的存量", "Stocks rolled forward → stocks printed")
            blocks += [.heading(level: 3, StyledText(heading)), .table(table(stocks, narration.item))]
        }
        return blocks
    }

    private var legend: String {
        narration.say(
            "“=”衔接相符，“≠”衔接断开，“?”有数字空缺、读不出或年度不相连，“·”表样没有这一格。",
            "= the link holds, ≠ it is broken, ? a figure or a year is missing, · the form has no such cell.")
    }

    /// Whether a chain has more to tell than zeros.
    private func isTold(_ chain: CarryChain) -> Bool {
        chain.links.contains { link in
            link.map { $0.state != .whole || $0.actual?.isZero == false } ?? false
        }
    }

    private func table(_ chains: [CarryChain], _ head: String) -> OutlineTable {
        let pairs = zip(series.years, series.years.dropFirst())
        return OutlineTable(
            columns: [.init(head, .leading)] + pairs.map { .init(narration.pair($0, $1)) },
            rows: chains.map { chain in OutlineTable.Row([name(chain)] + chain.links.map(cell)) })
    }

    private func name(_ chain: CarryChain) -> StyledText {
        StyledText(Self.name(of: chain), chain.isBroken ? .strong : .plain)
    }

    /// What a reader knows a chain by: of requests the applicant, of a stock its row and column.
    static func name(of chain: CarryChain) -> String {
        let names = CellNames(chain.address, label: chain.label)
        return chain.address.table == .requests ? names.column : "\(names.row) / \(names.column)"
    }

    private func cell(_ link: ChainLink?) -> StyledText {
        guard let link else { return StyledText("·", .muted) }
        let expected = link.expected.map { "\($0)" } ?? "?"
        let actual = link.actual.map { "\($0)" } ?? "?"
        return switch link.state {
        case .whole: StyledText("\(expected) = \(actual)")
        case .broken: StyledText("\(expected) ≠ \(actual)", .emphasis)
        case .unknown: StyledText("\(expected) ? \(actual)", .muted)
        }
    }
}
