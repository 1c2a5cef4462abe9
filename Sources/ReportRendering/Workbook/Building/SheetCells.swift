// Makes cells of the values that results are made of.

import ReportDiffing
import ReportModel
import SpreadsheetML

/// Makes cells.
struct SheetCells {
    let narration: Narration

    /// Text of a report or of our own; nothing for none.
    func text(_ text: String?, _ style: CellStyle = SheetStyles.plain, link: String? = nil) -> SheetCell {
        guard let text, !text.isEmpty else { return SheetCell(.empty, style) }
        return SheetCell(.text(VisibleText.of(text)), style, link: link)
    }

    /// A number with its own decimals.
    func number(_ number: DecimalNumber?, _ style: CellStyle = SheetStyles.plain, unit: String = "") -> SheetCell {
        cell(number, style) { .decimal($0.decimals, unit: unit) }
    }

    /// A count of our own.
    func count(_ count: Int) -> SheetCell { number(DecimalNumber(count)) }

    /// A year.
    func year(_ year: Int?) -> SheetCell { cell(year.map { DecimalNumber($0) }, SheetStyles.plain) { _ in .ordinal } }

    /// A difference, signed.
    func difference(_ delta: Delta?, _ style: CellStyle = SheetStyles.plain) -> SheetCell {
        cell(delta?.absolute, style) { .difference($0.decimals) }
    }

    /// A percentage of change as the share that spreadsheets calculate with: 12.5 % is 0.125.
    func percent(_ delta: Delta?, _ style: CellStyle = SheetStyles.plain) -> SheetCell {
        cell(delta?.percent?.shifted(byPowerOfTen: -2), style) { _ in .percent(2, isSigned: true) }
    }

    /// A part of a whole, in percent.
    func share(_ part: Int, of whole: Int) -> SheetCell {
        let share = DecimalNumber(part).percentage(of: DecimalNumber(whole))?.shifted(byPowerOfTen: -2)
        return cell(share, SheetStyles.plain) { _ in .percent(2) }
    }

    /// A place in a file.
    func place(_ location: SourceLocation?) -> SheetCell { text(location.map(narration.place)) }

    /// The findings a change takes part in, leading to their sheet.
    func findings(_ ids: [String], link: String) -> SheetCell {
        ids.isEmpty ? .empty : text(ids.joined(separator: " "), SheetStyles.link, link: link)
    }

    /// A reviewer's verdict.
    func verdict(_ decision: Decision?) -> SheetCell {
        guard let decision else { return .empty }
        return text(
            narration.name(decision.verdict), decision.verdict == .accept ? SheetStyles.plain : SheetStyles.notable)
    }

    /// A reviewer's words, and who wrote them when.
    func remark(_ decision: Decision?) -> SheetCell {
        guard let decision else { return .empty }
        let who = [decision.by, decision.time].compactMap { $0 }.filter { !$0.isEmpty }
        let words = (decision.note ?? "") + (who.isEmpty ? "" : narration.bracketed(narration.joined(who)))
        return text(words)
    }

    /// A passage's side with what only that side has marked.
    func edited(_ runs: [TextRun]) -> SheetCell {
        let visible = runs.filter { !$0.text.isEmpty }.map { TextRun(VisibleText.of($0.text), $0.font) }
        return visible.isEmpty ? .empty : SheetCell(.rich(visible))
    }

    /// A number with more digits than a spreadsheet keeps stays text, so that it is not rounded.
    private func cell(
        _ number: DecimalNumber?, _ style: CellStyle, _ format: (NumberLiteral) -> NumberFormat
    ) -> SheetCell {
        guard let number else { return SheetCell(.empty, style) }
        guard let literal = NumberLiteral(number.description) else { return text(number.description, style) }
        return SheetCell(.number(literal, format(literal)), style)
    }
}
