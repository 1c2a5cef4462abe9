// The part that lists rows whose figures cannot all be compared.

import ReportDiffing
import UnicodeText

/// The changes of printed rows; nothing where there are none.
struct RowsOutline {
    private let rows: [RowChange]
    private let narration: Narration

    init(_ rows: [RowChange], _ narration: Narration) {
        self.rows = rows
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        if rows.isEmpty { return [] }
        let items = rows.map { row in
            var text = StyledText(narration.labelled(row.label, ""))
            if let old = row.old { text.append(old.text, .deleted) }
            if let new = row.new { text.append(new.text, .inserted) }
            return OutlineItem(
                mark: StyledText(narration.mark(row.operation), .strong),
                [text + narration.places(old: row.old?.location, new: row.new?.location)]
                    + [StyledText(narration.say(row.importance.reason), .muted)] + narration.lines(row.decision))
        }
        return [.heading(level: 2, StyledText(narration.rowsHeading)), .list(items)]
    }
}
