// What was skipped, guessed or could not be placed, as a sheet.

import ReportModel
import SpreadsheetML

/// The sheet of notes, one a row.
struct NotesSheet {
    /// A note and whose it is.
    struct Row {
        /// The side or the file.
        let owner: String
        let code: String
        let sentence: String
        let location: SourceLocation?
    }

    private let narration: Narration
    private let cells: SheetCells
    private let ownerHead: String

    /// `ownerHead` stands above what the notes belong to.
    init(_ narration: Narration, ownerHead: String) {
        self.narration = narration
        self.ownerHead = ownerHead
        cells = SheetCells(narration: narration)
    }

    func sheet(_ rows: [Row]) -> Sheet {
        SheetTable(name: narration.notesHeading, fields: fields(), frozenColumns: 0).sheet(rows)
    }

    /// The notes of an owner.
    func rows(_ notes: [Note], of owner: String) -> [Row] {
        notes.map {
            Row(owner: owner, code: $0.code.rawValue, sentence: narration.sentence($0), location: $0.location)
        }
    }

    private func fields() -> [SheetField<Row>] {
        [
            SheetField(ownerHead, widest: 40) { cells.text($0.owner) },
            SheetField(narration.say("代码", "Code")) { cells.text($0.code) },
            SheetField(narration.notesHeading, widest: 90) { cells.text($0.sentence) },
            SheetField(narration.say("位置", "Place")) { cells.place($0.location) },
        ]
    }
}
