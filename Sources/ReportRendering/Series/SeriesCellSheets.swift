// The cells of a series as sheets: numbers, differences, printed text, states and units, a row an address.

import ReportModel
import ReportSeries
import SpreadsheetML

/// The sheets of cells, which share the columns in front.
struct SeriesCellSheets {
    private let series: YearSeries
    private let narration: Narration
    private let cells: SheetCells

    init(_ series: YearSeries, _ narration: Narration) {
        self.series = series
        self.narration = narration
        cells = SheetCells(narration: narration)
    }

    func sheets() -> [Sheet] {
        let units = series.rows.filter { $0.values.contains { $0?.unit != nil } }
        return [
            table(narration.say("数字", "Numbers"), series.rows, years(number) + [course]),
            table(narration.say("增减", "Changes"), series.rows, steps()),
            table(narration.say("印文", "Printed"), series.rows, years { cells.text($0?.text, style($0)) }),
            table(
                narration.say("状态", "States"), series.rows,
                years { cells.text(narration.name(state($0)), style($0)) }),
            table(narration.say("单位", "Units"), units, years { cells.text($0?.unit?.rawValue) }),
        ]
    }

    private func table(_ name: String, _ rows: [SeriesRow], _ fields: [SheetField<SeriesRow>]) -> Sheet {
        let names = [
            SheetField<SeriesRow>(narration.say("地址", "Address"), widest: 54) { cells.text($0.address.description) },
            SheetField(narration.item, widest: 54) { cells.text(CellPath($0.address, label: $0.label).row) },
            SheetField(narration.column, widest: 34) { cells.text(CellPath($0.address, label: $0.label).column) },
        ]
        return SheetTable(name: name, fields: names + fields, frozenColumns: names.count).sheet(rows)
    }

    private func years(_ cell: @escaping (SeriesValue?) -> SheetCell) -> [SheetField<SeriesRow>] {
        series.years.enumerated().map { index, year in SheetField("\(year)") { cell($0.values[index]) } }
    }

    private var course: SheetField<SeriesRow> {
        SheetField(narration.courseHead) { cells.text($0.course.map(narration.name)) }
    }

    /// Difference and percentage for each report but the first.
    private func steps() -> [SheetField<SeriesRow>] {
        zip(series.years, series.years.dropFirst()).enumerated().flatMap { index, pair in
            let years = narration.pair(pair.0, pair.1)
            return [
                SheetField<SeriesRow>("\(years) \(narration.change)") { cells.difference($0.steps[index]?.delta) },
                SheetField("\(years) \(narration.rate)") { cells.percent($0.steps[index]?.delta) },
            ]
        }
    }

    private func number(_ value: SeriesValue?) -> SheetCell {
        cells.number(value?.number, style(value), unit: value?.unit?.rawValue ?? "")
    }

    private func state(_ value: SeriesValue?) -> CellState {
        value.flatMap { CellState(rawValue: $0.state.rawValue) } ?? .none
    }

    /// Where there is no value the ground tells why.
    private func style(_ value: SeriesValue?) -> CellStyle {
        switch state(value) {
        case .number, .zeroMark, .blank: SheetStyles.plain
        case .words: SheetStyles.notable
        case .unreadable: SheetStyles.doubtful
        case .missing, .none: SheetStyles.absent
        }
    }
}
