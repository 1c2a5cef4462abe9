// The table of figures that moved in the text.

import ReportDiffing
import ReportModel

/// Figures of the narrative that both sides have and that differ, in reading order.
struct TextFiguresTable {
    private let narration: Narration
    private let quantities: [QuantityChange]
    private let heads: (old: String, new: String)

    init(_ result: ChangeReport, _ narration: Narration) {
        self.narration = narration
        quantities = result.diff.passages.filter { $0.nature != .calendar }.flatMap(\.quantities)
            .filter { $0.old != nil && $0.new != nil }
        let years = result.diff.mode == .year ? (result.old.report.year, result.new.report.year) : (nil, nil)
        heads = (
            years.0.map { narration.say("\($0)年", String($0)) } ?? narration.say("旧", "Old"),
            years.1.map { narration.say("\($0)年", String($0)) } ?? narration.say("新", "New")
        )
    }

    func blocks() -> [OutlineBlock] {
        if quantities.isEmpty { return [] }
        let columns = [
            OutlineTable.Column(narration.say("所计事项", "Counted"), .leading), OutlineTable.Column(heads.old),
            OutlineTable.Column(heads.new), OutlineTable.Column(narration.say("增减", "Change")),
            OutlineTable.Column(narration.say("幅度", "Percent")),
        ]
        let heading = narration.say("文中数字（\(quantities.count)处）", "Figures in the text (\(quantities.count))")
        return [
            .heading(level: 3, StyledText(heading)),
            .table(OutlineTable(columns: columns, rows: quantities.map(row))),
        ]
    }

    private func row(_ change: QuantityChange) -> OutlineTable.Row {
        let unit = change.unit ?? ""
        func side(_ number: DecimalNumber?) -> StyledText { StyledText((number?.description ?? "") + unit) }
        // The percentage of a share would be read for its change in points.
        let points = ["%", "‰"].contains(unit) ? narration.say("个百分点", " points") : ""
        return OutlineTable.Row([
            StyledText(change.label), side(change.old), side(change.new),
            StyledText(change.delta.map { narration.signed($0.absolute) + points } ?? ""),
            StyledText(narration.percent(change.delta?.percent)),
        ])
    }
}
