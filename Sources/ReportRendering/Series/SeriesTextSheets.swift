// What comes back year after year as sheets: findings, shares of the prose, sentences.

import ReportModel
import ReportSeries
import SpreadsheetML

/// The sheets of recurring findings and repeated text.
struct SeriesTextSheets {
    private let series: YearSeries
    private let narration: Narration
    private let cells: SheetCells

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    /// A row a finding that stands in more than one year.
    func recurring() -> Sheet {
        let fields = [
            SheetField<RecurringFinding>(narration.say("规则", "Rule"), widest: 28) { cells.text($0.rule) },
            SheetField(narration.say("严重程度", "Severity")) { cells.text(narration.name($0.severity)) },
            SheetField(narration.say("年度", "Years"), widest: 30) { cells.text(years($0.years)) },
            SheetField(narration.say("最近一次", "Latest"), widest: 70) {
                cells.text($0.findings.last.map { narration.say($0.message) })
            },
            SheetField(narration.say("单元格", "Cells"), widest: 40) {
                cells.text($0.addresses.map(\.description).joined(separator: " "))
            },
        ]
        return SheetTable(name: narration.say("重复的问题", "Recurring"), fields: fields, frozenColumns: 0)
            .sheet(series.recurring)
    }

    /// A row a section and year.
    func carriedOver() -> Sheet {
        let fields = [
            SheetField<YearCarriedOver>(narration.say("上一年度", "Earlier year")) { cells.year($0.old) },
            SheetField(narration.say("年度", "Year")) { cells.year($0.new) },
            SheetField(narration.say("章节", "Section"), widest: 44) { cells.text(narration.name($0.measure.section)) },
            SheetField(narration.say("沿用句数", "Passages")) { cells.count($0.measure.passages) },
            SheetField(narration.say("沿用字数", "Characters")) { cells.count($0.measure.characters) },
            SheetField(narration.say("总字数", "All characters")) { cells.count($0.measure.total) },
            SheetField(narration.say("沿用比例", "Share")) {
                cells.share($0.measure.characters, of: $0.measure.total)
            },
        ]
        return SheetTable(name: narration.carriedOverSheet, fields: fields, frozenColumns: 0).sheet(series.carriedOver)
    }

    /// A row a sentence.
    func repeated() -> Sheet {
        let fields = [
            SheetField<RepeatedPassage>(narration.say("章节", "Section"), widest: 44) {
                cells.text(narration.name($0.section))
            },
            SheetField(narration.say("句子", "Sentence"), widest: 90) { cells.text($0.text) },
            SheetField(narration.say("年数", "How many years")) { cells.count($0.years.count) },
            SheetField(narration.say("年度", "Years"), widest: 40) { cells.text(years($0.years)) },
            SheetField(narration.say("位置", "Place")) { cells.place($0.location) },
        ]
        return SheetTable(name: narration.say("重复的句子", "Repeated"), fields: fields, frozenColumns: 0)
            .sheet(series.repeated)
    }

    private func years(_ years: [Int]) -> String { narration.joined(years.map(String.init)) }
}
