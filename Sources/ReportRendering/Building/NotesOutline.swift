// The part that says what the readers and the comparison had to assume.

import ReportDiffing
import ReportModel

/// The notes of both sides; what was said at the beginning is not said again.
struct NotesOutline {
    private let result: ChangeReport
    private let narration: Narration

    init(_ result: ChangeReport, _ narration: Narration) {
        self.result = result
        self.narration = narration
    }

    func blocks() -> [OutlineBlock] {
        let items = items(.old) + items(.new)
        if items.isEmpty { return [] }
        return [.heading(level: 2, StyledText(narration.notesHeading)), .list(items)]
    }

    private func items(_ side: Finding.Side) -> [OutlineItem] {
        let notes = result.notes(of: side).filter { !ChangeReport.alertCodes.contains($0.code) }
        return Self.items(notes, narration, mark: StyledText(narration.name(side), .muted))
    }

    /// Notes as items of a list; notes that differ only in what they name are one item.
    static func items(_ notes: [Note], _ narration: Narration, mark: StyledText = StyledText()) -> [OutlineItem] {
        var groups: [[Note]] = []
        for note in notes {
            let index = groups.firstIndex { $0[0].code == note.code && note.arguments.count == 1 }
            if let index { groups[index].append(note) } else { groups.append([note]) }
        }
        return groups.map { group in
            let arguments =
                group.count == 1 ? group[0].arguments : [narration.enumerated(group.map { $0.arguments[0] })]
            let places = group.compactMap { $0.location.map(narration.place) }
            var text = StyledText(narration.sentence(Note(group[0].code, arguments)))
            if !places.isEmpty { text.append(narration.bracketed(narration.joined(places)), .muted) }
            return OutlineItem(mark: mark, [text])
        }
    }
}
