// Reads the chains of a series from the findings of the rules that hold them; it checks nothing itself.

import ReportChecking
import ReportModel
import StatutoryForms

/// Reads chains.
struct ChainReader {
    private let reports: [Report]
    private let findings: [YearFinding]

    init(_ reports: [Report], _ findings: [YearFinding]) {
        self.reports = reports
        self.findings = findings
    }

    /// The chain of each column of table 三, then those of the stocks of table 二 that have any link.
    func chains() -> [CarryChain] {
        let stocks = CheckCatalog.stocks.flatMap { stock in stock.rows.map { chain(stock, row: $0) } }
        return carryOver() + stocks.filter { chain in chain.links.contains { $0 != nil } }
    }

    // MARK: Requests carried over

    private func carryOver() -> [CarryChain] {
        guard let row = StatutoryForm.table(.requests, .form2021).row("carriedIn") else { return [] }
        return row.cells.map { cell in
            let carriedIn = cell.address
            let carriedOut = CellAddress(.requests, "carriedOut", cell.column.key)
            let links = pairs.map { old, new -> ChainLink? in
                guard old.cells[carriedOut] != nil, new.cells[carriedIn] != nil else { return nil }
                return link(
                    old, new, CheckCatalog.carryOver, [carriedIn, carriedOut], actual: number(carriedIn, new),
                    handedOn: number(carriedOut, old), isKnown: number(carriedOut, old) != nil)
            }
            return CarryChain(
                rule: CheckCatalog.carryOver.name, address: carriedIn, label: cell.label, links: links)
        }
    }

    // MARK: Stocks

    private func chain(_ stock: StockRoll, row: String) -> CarryChain {
        let address = CellAddress(.proactive, row, stock.column)
        let links = pairs.map { old, new -> ChainLink? in
            let cells = stock.terms.map { ($0.isOld ? old : new).cells[CellAddress(.proactive, row, $0.column)] }
            guard new.cells[address] != nil, cells.allSatisfy({ $0 != nil }) else { return nil }
            return link(
                old, new, stock.rule, [address], actual: number(address, new), handedOn: nil,
                isKnown: cells.allSatisfy { $0?.figure?.number != nil })
        }
        let label = reports.lazy.reversed().compactMap { $0.cells[address]?.label }.first ?? "\(address)"
        return CarryChain(rule: stock.rule.name, address: address, label: label, links: links)
    }

    // MARK: Links

    private var pairs: [(Report, Report)] { Array(zip(reports, reports.dropFirst())) }

    private func number(_ address: CellAddress, _ report: Report) -> DecimalNumber? {
        report.cells[address]?.figure?.number
    }

    /// A link as the rule left it; `handedOn` is what the old year says itself, where one cell does.
    private func link(
        _ old: Report, _ new: Report, _ rule: RuleDescription, _ addresses: [CellAddress], actual: DecimalNumber?,
        handedOn: DecimalNumber?, isKnown: Bool
    ) -> ChainLink {
        let years = (old.year ?? 0, new.year ?? 0)
        let finding = findings.lazy.filter { $0.finding.rule == rule.name && $0.years == [years.0, years.1] }
            .first { found in addresses.allSatisfy(found.finding.addresses.contains) }?.finding
        let isJudged = isKnown && actual != nil && years.1 == years.0 + 1
        let state: ChainLink.State = finding != nil ? .broken : isJudged ? .whole : .unknown
        let expected: DecimalNumber? =
            switch state {
            case .whole: actual
            case .broken: handedOn ?? finding?.expected
            case .unknown: handedOn
            }
        return ChainLink(
            old: years.0, new: years.1, state: state, expected: expected, actual: actual, finding: finding?.id)
    }
}
