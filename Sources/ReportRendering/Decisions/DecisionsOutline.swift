// The part that lists what reviewers decided on the changes and findings of a comparison.

import ReportDiffing
import ReportModel

/// The standing decisions, in the order of the changes, then of the findings; nothing where there are none.
struct DecisionsOutline {
    private let result: ChangeReport
    private let decision: (String) -> Decision?
    private let narration: Narration

    /// `decision` gives the standing decision on an id.
    init(_ result: ChangeReport, decision: @escaping (String) -> Decision?, _ narration: Narration) {
        self.result = result
        self.decision = decision
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        let items =
            result.diff.changes.compactMap { change in decision(change.id).map { item(words(change), change.id, $0) } }
            + result.findings.compactMap { finding in
                decision(finding.id).map { item(finding.message.text(in: narration.language), finding.id, $0) }
            }
        if items.isEmpty { return [] }
        return [.heading(level: 2, StyledText(narration.say("复核意见", "Reviewers' decisions"))), .list(items)]
    }

    private func item(_ words: String, _ id: String, _ decision: Decision) -> OutlineItem {
        var text = StyledText(words)
        text.append(narration.bracketed(id), .muted)
        var second = StyledText(decision.note ?? "")
        let who = [decision.by, decision.time].compactMap { $0 }.filter { !$0.isEmpty }
        if !who.isEmpty {
            let words = narration.joined(who)
            second.append(second.isEmpty ? words : narration.bracketed(words), .muted)
        }
        let style: SpanStyle = decision.verdict == .accept ? .plain : .emphasis
        return OutlineItem(
            mark: StyledText(narration.name(decision.verdict), style), second.isEmpty ? [text] : [text, second])
    }

    /// The change as it is known elsewhere in the output: its label, or how its passage begins.
    private func words(_ change: Change) -> String {
        switch change {
        case .cell(let cell):
            let sides = [cell.old, cell.new].map { $0.map(narration.printed) ?? "" }
            return narration.labelled(cell.label, sides.joined(separator: " → "))
        case .label(let label): return [label.old?.text, label.new?.text].compactMap { $0 }.joined(separator: " → ")
        case .passage(let passage): return narration.quoted(beginning(passage.new?.text ?? passage.old?.text ?? ""))
        }
    }

    private func beginning(_ text: String) -> String {
        let longest = 40
        return text.count > longest ? text.prefix(longest) + "…" : text
    }
}
