// Sums a comparison up in sentences an official could paste, the most important first.

import ReportDiffing
import ReportModel

/// Writes the summary of a comparison.
public struct SummaryWriter {
    let result: ChangeReport
    let narration: Narration

    /// A writer of the summary of `result`.
    public init(_ result: ChangeReport, narration: Narration) {
        self.result = result
        self.narration = narration
    }

    /// The sentences.
    public func sentences() -> [String] {
        if result.diff.changes.isEmpty, result.findings.isEmpty { return [narration.noChange] }
        let figures = result.diff.mode == .year ? YearSummary(result, narration).sentences() : draftSentences()
        return figures + [rowsSentence(), findingsSentence()].compactMap { $0 }
            + TextSummary(result, narration).sentences() + [carriedOverSentence(), marginsSentence()].compactMap { $0 }
    }

    private func draftSentences() -> [String] {
        let cells = result.diff.cells.filter { $0.cause == .value }
        let notations = result.diff.cells.count { $0.cause == .notation }
        var sentences: [String] = []
        if !cells.isEmpty {
            let shown = cells.prefix(3).map { cell in
                narration.say(
                    "\(narration.quoted(cell.label))由\(quotedValue(cell.old))改为\(quotedValue(cell.new))",
                    "\(cell.label): \(quotedValue(cell.old)) to \(quotedValue(cell.new))")
            }
            sentences.append(list(shown, of: cells.count, "表格数字改动", "Table figures changed"))
        }
        if let sentence = narration.formChange(result) { sentences.append(sentence) }
        if notations > 0 {
            sentences.append(
                narration.say("表格数字写法变化\(notations)处，数值不变。", "\(notations) figure(s) printed differently, same value."))
        }
        let labels = result.diff.labels
        if !labels.isEmpty {
            let shown = labels.prefix(3).map(wording(of:))
            sentences.append(list(shown, of: labels.count, "表格文字和标题改动", "Labels and headings changed"))
        }
        return sentences
    }

    private func rowsSentence() -> String? {
        let rows = result.diff.rows
        if rows.isEmpty { return nil }
        return list(
            rows.prefix(3).map { narration.quoted($0.label) }, of: rows.count, "印文不同而无法逐格比较的行",
            "Rows that are printed differently and cannot be compared cell by cell")
    }

    private func marginsSentence() -> String? {
        let margins = result.diff.margins
        if margins.isEmpty { return nil }
        return list(
            margins.prefix(3).map(narration.name), of: margins.count, "正文以外的改动", "Changes beside the text")
    }

    private func list(_ shown: [String], of count: Int, _ chinese: String, _ english: String) -> String {
        let more = count > shown.count
        return narration.say(
            "\(chinese)\(count)处：" + shown.joined(separator: "；") + (more ? "；等等。" : "。"),
            "\(english): \(count). " + shown.joined(separator: "; ") + (more ? "; and more." : "."))
    }

    private func quotedValue(_ side: CellChange.Side?) -> String {
        side == nil ? narration.say("（无）", "(none)") : narration.printed(side)
    }

    private func wording(of label: LabelChange) -> String {
        let kind = narration.name(label.kind)
        switch (label.old.map { narration.quoted($0.text) }, label.new.map { narration.quoted($0.text) }) {
        case (let old?, let new?): return narration.say("\(old)改为\(new)", "\(old) to \(new)")
        case (let old?, nil): return narration.say("删去\(kind)\(old)", "\(kind) \(old) removed")
        case (nil, let new?): return narration.say("增加\(kind)\(new)", "\(kind) \(new) added")
        case (nil, nil): return kind
        }
    }

    private func findingsSentence() -> String? {
        let concerned = result.findings.filter { $0.side != .old }
        let counts = Finding.Severity.allCases.compactMap { severity in
            let count = concerned.count { $0.severity == severity }
            return count == 0
                ? nil
                : narration.say(
                    "\(narration.name(severity))\(count)处", "\(count) \(narration.name(severity))(s)")
        }
        if counts.isEmpty { return nil }
        return narration.say(
            "新报告有需要核对之处：\(narration.joined(counts))。",
            "To be checked in the new report: \(narration.joined(counts)).")
    }

    /// Section 五 repeated from last year is an official fault (年年雷同), so a large share is said at once.
    private func carriedOverSentence() -> String? {
        let notable = result.diff.carriedOver.first {
            $0.section == .section(.problems) && $0.characters * 2 >= $0.total
        }
        guard let notable, notable.total > 0 else { return nil }
        let percent = notable.characters * 100 / notable.total
        return narration.say(
            "“\(narration.name(notable.section))”有\(percent)%的文字沿用上年。",
            "\(percent)% of “\(narration.name(notable.section))” is carried over from the year before.")
    }
}
