// The part that shows the figures that changed, table by table.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Changed figures by table; changes of the form and of notation apart from the body's own changes.
struct FiguresOutline {
    private let result: ChangeReport
    private let narration: Narration

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        let cells = result.diff.cells
        if cells.isEmpty { return [] }
        var blocks: [OutlineBlock] = [.heading(level: 2, StyledText(narration.figuresHeading))]
        for table in TableKey.allCases {
            let changes = cells.filter { $0.address.table == table && $0.cause == .value }
            if changes.isEmpty { continue }
            blocks.append(.heading(level: 3, heading(table, changes.count)))
            blocks.append(.table(ChangedCellsTable(changes, result, narration).table()))
            blocks += narration.decisions(on: changes)
        }
        let forms = cells.filter { $0.cause == .form }
        if !forms.isEmpty { blocks += FormChangesOutline(forms, result, narration).blocks() }
        let notations = cells.filter { $0.cause == .notation }
        if !notations.isEmpty { blocks += self.notations(notations) }
        return blocks
    }

    private func heading(_ table: TableKey, _ count: Int) -> StyledText {
        StyledText(StatutoryForm.name(of: table))
            + StyledText(narration.bracketed(narration.count(count, "处", "cell")), .muted)
    }

    /// One line for each pair of notations, since a body that changes its habit changes it everywhere.
    private func notations(_ changes: [CellChange]) -> [OutlineBlock] {
        var groups: [(pair: [String], labels: [String])] = []
        for change in changes {
            let pair = [narration.printed(change.old), narration.printed(change.new)]
            if let index = groups.firstIndex(where: { $0.pair == pair }) {
                groups[index].labels.append(change.label)
            } else {
                groups.append((pair, [change.label]))
            }
        }
        let items = groups.map { group in
            var text = StyledText("\(group.pair[0]) → \(group.pair[1])")
            let shown = group.labels.count <= 2 ? group.labels.joined(separator: narration.say("；", "; ")) : ""
            let count = narration.count(group.labels.count, "处", "cell")
            text.append(narration.bracketed(shown.isEmpty ? count : shown), .muted)
            return OutlineItem([text])
        }
        return [.heading(level: 3, StyledText(narration.notationHeading)), .list(items)]
            + narration.decisions(on: changes)
    }
}
