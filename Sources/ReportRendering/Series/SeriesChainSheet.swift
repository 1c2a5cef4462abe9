// What one year hands on to the next as a sheet, a link a row.

import ReportModel
import ReportSeries
import SpreadsheetML

/// The sheet of links.
struct SeriesChainSheet {
    private struct Row {
        let chain: CarryChain
        let link: ChainLink
    }

    private let series: YearSeries
    private let narration: Narration
    private let cells: SheetCells

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheet() -> Sheet {
        let rows = series.chains.flatMap { chain in chain.links.compactMap { $0.map { Row(chain: chain, link: $0) } } }
        return SheetTable(name: narration.say("衔接", "Links"), fields: fields(), frozenColumns: 2).sheet(rows)
    }

    private func fields() -> [SheetField<Row>] {
        [
            SheetField(narration.say("地址", "Address"), widest: 44) { cells.text($0.chain.address.description) },
            SheetField(narration.say("标签", "Label"), widest: 60) { cells.text($0.chain.label) },
            SheetField(narration.say("上一年度", "Earlier year")) { cells.year($0.link.old) },
            SheetField(narration.say("年度", "Year")) { cells.year($0.link.new) },
            SheetField(narration.say("上年结转或推算", "Handed on")) { cells.number($0.link.expected) },
            SheetField(narration.say("本年印作", "Taken over")) { cells.number($0.link.actual) },
            SheetField(narration.say("衔接", "Link")) { row in
                cells.text(
                    narration.name(row.link.state),
                    row.link.state == .broken ? SheetStyles.doubtful : SheetStyles.plain)
            },
            SheetField(narration.say("规则", "Rule"), widest: 28) { cells.text($0.chain.rule) },
            SheetField(narration.idHead) { cells.text($0.link.finding) },
        ]
    }
}
