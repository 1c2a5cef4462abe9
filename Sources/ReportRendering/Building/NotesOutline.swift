// The part that says what the readers and the comparison had to assume.

import ReportDiffing
import ReportModel

/// The notes of both sides; what was said at the beginning is not said again.
struct NotesOutline {
    private let result: ChangeReport
    private let narration: Narration
    private let isFull: Bool

    init(_ result: ChangeReport, _ narration: Narration, isFull: Bool) {
        self.result = result
        self.narration = narration
        self.isFull = isFull
    }

    func blocks() -> [OutlineBlock] {
        let lists = [Finding.Side.old, .new].flatMap { side in
            let notes = result.notes(of: side).filter { !ChangeReport.alertCodes.contains($0.code) }
            let list = NoteList(notes, narration, mark: StyledText(narration.name(side), .muted))
            return list.blocks(isFull: isFull)
        }
        return lists.isEmpty ? [] : [.heading(level: 2, StyledText(narration.notesHeading))] + lists
    }
}
