// The figures of a series, table by table.

import ReportModel
import ReportSeries
import StatutoryForms

/// Tables of figures over the years.
struct SeriesFigures {
    private let series: YearSeries
    private let narration: Narration
    private let isFull: Bool

    init(_ series: YearSeries, _ narration: Narration, isFull: Bool) {
        self.series = series
        self.narration = narration
        self.isFull = isFull
    }

    /// The rows of a table that are shown: the main ones, and those a reader may unfold.
    struct Part {
        let table: TableKey
        let main: [SeriesRow]
        let detail: [SeriesRow]
        /// How many rows are 0 or blank in every year.
        let empty: Int
    }

    /// Whether a year's form lacks a cell that is shown.
    var hasGaps: Bool {
        parts().contains { part in (part.main + part.detail).contains { $0.values.contains { $0 == nil } } }
    }

    func blocks() -> [OutlineBlock] {
        let parts = parts()
        if parts.isEmpty { return [] }
        var blocks: [OutlineBlock] = [
            .heading(level: 2, StyledText(narration.seriesFiguresHeading)),
            .paragraph(StyledText(narration.figuresLegend(hasGaps: hasGaps, isDrawn: false), .muted)),
        ]
        for part in parts {
            blocks.append(.heading(level: 3, StyledText(StatutoryForm.name(of: part.table))))
            if !part.main.isEmpty { blocks.append(.table(SeriesTable(part.main, series, narration).table())) }
            if !part.detail.isEmpty {
                let detail = OutlineBlock.table(SeriesTable(part.detail, series, narration).table())
                blocks.append(.folded(StyledText(self.detail(part.detail.count)), [detail]))
            }
            if part.empty > 0 { blocks.append(.folded(StyledText(empty(part.empty)), [])) }
        }
        return blocks
    }

    /// What is shown of each table, in the order of the form: of table 三 the totals, the applicants' columns below
    /// them.
    func parts() -> [Part] {
        TableKey.allCases.compactMap { table in
            let rows = series.rows.filter { $0.address.table == table && !$0.isContained }
            let told = rows.filter(isTold)
            if rows.isEmpty { return nil }
            let isMain = { (row: SeriesRow) in isFull || table != .requests || row.address.column == "total" }
            return Part(
                table: table, main: told.filter(isMain), detail: told.filter { !isMain($0) },
                empty: rows.count - told.count)
        }
    }

    /// Whether a row has more to tell than zeros and blanks; with `--full` every row has.
    private func isTold(_ row: SeriesRow) -> Bool {
        isFull
            || row.values.contains { value in
                guard let value else { return false }
                return switch value.state {
                case .number: value.number?.isZero == false
                case .words, .unreadable: true
                case .zeroMark, .blank, .missing: false
                }
            }
    }

    /// What the rows of the applicants' columns are called before they are unfolded.
    func detail(_ count: Int) -> String {
        narration.say(
            "申请人各列的另外\(count)行（终端上用 --full 列出）",
            "\(count) more rows, by applicant (on a terminal listed with --full)")
    }

    /// What is said of rows without a figure.
    func empty(_ count: Int) -> String {
        narration.say("另有\(count)行各年都是0、空白或缺失，不列。", "\(count) more rows are 0, blank or missing in every year.")
    }
}
