// The part that lists reworded labels, captions and headings.

import ReportDiffing
import UnicodeText

/// The changes of labels; nothing where there are none.
struct LabelsOutline {
    private let labels: [LabelChange]
    private let narration: Narration

    init(_ labels: [LabelChange], _ narration: Narration) {
        self.labels = labels
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        if labels.isEmpty { return [] }
        let items = labels.map { label in
            var text = StyledText(narration.labelled(narration.name(label.kind), ""))
            text.append(label.old?.text ?? "", .deleted)
            text.append(label.new?.text ?? "", .inserted)
            return OutlineItem(
                mark: StyledText(narration.mark(label.operation), .strong),
                [text + narration.places(old: label.old?.location, new: label.new?.location)]
                    + narration.lines(label.decision))
        }
        return [.heading(level: 2, StyledText(narration.labelsHeading)), .list(items)]
    }
}
