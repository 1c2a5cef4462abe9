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

    /// Notes as items of a list.
    static func items(_ notes: [Note], _ narration: Narration, mark: StyledText = StyledText()) -> [OutlineItem] {
        notes.map { note in
            let place = note.location.map { narration.bracketed(narration.place($0)) } ?? ""
            return OutlineItem(mark: mark, [StyledText(narration.sentence(note)) + StyledText(place, .muted)])
        }
    }
}
