// The words for what a reviewer decided, as they stand beside a change or a finding.

import ReportDiffing
import ReportModel

extension Narration {
    /// The name of a verdict.
    func name(_ verdict: Decision.Verdict) -> String {
        switch verdict {
        case .accept: say("已认可", "accepted")
        case .query: say("待核实", "queried")
        case .reject: say("不认可", "rejected")
        }
    }

    /// A decision with the reviewer's words, name and time.
    func words(_ decision: Decision) -> String {
        let details = [decision.by, decision.time].compactMap { $0 }.filter { !$0.isEmpty }
        let who = details.isEmpty ? "" : bracketed(joined(details))
        let words = (decision.note ?? "") + who
        return words.isEmpty ? name(decision.verdict) : labelled(name(decision.verdict), words)
    }

    /// The lines a decision adds to an item of a list; none where nobody decided.
    func lines(_ decision: Decision?) -> [StyledText] {
        decision.map { [StyledText(words($0), $0.verdict == .accept ? .muted : .emphasis)] } ?? []
    }

    /// The sign of a decision in a table, whose words stand below the table.
    func sign(_ decision: Decision?) -> StyledText {
        decision.map { StyledText(bracketed(name($0.verdict)), $0.verdict == .accept ? .muted : .emphasis) }
            ?? StyledText()
    }

    /// The decisions on the cells of a table, in full; nothing where nobody decided.
    func decisions(on cells: [CellChange]) -> [OutlineBlock] {
        let items = cells.compactMap { cell in
            cell.decision.map { OutlineItem(mark: StyledText(cell.label), [StyledText(words($0))]) }
        }
        return items.isEmpty ? [] : [.list(items)]
    }
}
