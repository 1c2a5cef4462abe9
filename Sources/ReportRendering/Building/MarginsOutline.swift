// The part that lists what differs beside narrative and tables.

import ReportDiffing
import UnicodeText

/// The changes beside narrative and tables; nothing where there are none.
struct MarginsOutline {
    private let margins: [MarginChange]
    private let narration: Narration

    init(_ margins: [MarginChange], _ narration: Narration) {
        self.margins = margins
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        if margins.isEmpty { return [] }
        let items = margins.map { margin in
            var text = StyledText(narration.labelled(narration.name(margin), ""))
            if let old = margin.old { text.append(narration.shown(old), .deleted) }
            if let new = margin.new { text.append(narration.shown(new), .inserted) }
            return OutlineItem(
                mark: StyledText(narration.mark(margin.operation), .strong),
                [text + narration.places(old: margin.old?.location, new: margin.new?.location)]
                    + narration.lines(margin.decision))
        }
        return [.heading(level: 2, StyledText(narration.marginsHeading)), .list(items)]
    }
}
