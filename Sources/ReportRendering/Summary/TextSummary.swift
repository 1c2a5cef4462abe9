// Says in a line each what of the text is new, what was dropped and what moved.

import ReportDiffing
import ReportModel

/// The sentences of the summary that speak of the text.
struct TextSummary {
    /// A quotation is the beginning of its passage, cut where a reader still knows it.
    static let quotationLength = 24
    /// More quotations than this make a list and no sentence.
    static let quotations = 2

    private let result: ChangeReport
    private let narration: Narration
    private let passages: [PassageChange]

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        passages = result.diff.passages
        self.narration = narration
    }

    func sentences() -> [String] {
        if passages.isEmpty {
            return result.diff.changes.isEmpty ? [] : [narration.say("文字没有变动。", "The text did not change.")]
        }
        let tally = PassageTally(passages, foldsCalendar: result.diff.mode == .year)
        let counts = narration.say("文字方面，", "Text: ") + narration.tally(tally) + narration.say("。", ".")
        return [counts]
            + [
                sentence(.added, narration.say("新增的内容有", "New: ")),
                sentence(.removed, narration.say("删去的内容有", "Dropped: ")),
                moved(),
            ].compactMap { $0 }
    }

    private func sentence(_ operation: ReportDiffing.Operation, _ opening: String) -> String? {
        // Heading lines say little; what matters most comes first, longer passages before shorter.
        let ranked = passages.indices.filter { passages[$0].operation == operation }
            .map { (place: $0, level: passages[$0].importance.level, length: length(passages[$0])) }
            .sorted { ($0.level, -$0.length) < ($1.level, -$1.length) }
        if ranked.isEmpty { return nil }
        return opening + quoted(ranked.prefix(Self.quotations).map { passages[$0.place] }) + rest(ranked.count)
    }

    private func moved() -> String? {
        let changes = passages.filter { $0.operation == .moved }
        guard let first = changes.max(by: { length($0) < length($1) }) else { return nil }
        let place = narration.name(first.section)
        return narration.say(
            "移动的内容有\(quoted([first]))（现在“\(place)”）" + rest(changes.count, shown: 1),
            "Moved: \(quoted([first])) (now in “\(place)”)" + rest(changes.count, shown: 1))
    }

    private func length(_ change: PassageChange) -> Int {
        (change.new ?? change.old)?.text.unicodeScalars.count ?? 0
    }

    private func quoted(_ changes: some Sequence<PassageChange>) -> String {
        changes.map { change in
            let text = (change.new ?? change.old)?.text ?? ""
            let shown = text.prefix(Self.quotationLength)
            return narration.quoted(shown.endIndex == text.endIndex ? text : shown + "……")
        }.joined(separator: narration.say("、", ", "))
    }

    private func rest(_ count: Int, shown: Int = TextSummary.quotations) -> String {
        count > shown ? narration.say("等\(count)句。", ", \(count) sentences in all.") : narration.say("。", ".")
    }
}
