// All notes of a side: those of its reading and those of the comparison.

import ReportDiffing
import ReportModel

extension ChangeReport {
    /// Notes that make the comparison itself doubtful, said before anything else.
    static let alertCodes: Set<NoteCode> = [.yearsSwapped, .yearsNotSuccessive, .filesIdentical, .agenciesDiffer]

    /// The notes of one side, reading first.
    func notes(of side: Finding.Side) -> [Note] {
        switch side {
        case .old: old.report.notes + diff.notes.old
        case .new, .both: new.report.notes + comparisonNotes
        }
    }

    /// What must be said at once.
    var alerts: [Note] {
        (diff.notes.old + comparisonNotes).filter { Self.alertCodes.contains($0.code) }
    }

    private var comparisonNotes: [Note] {
        old.sha256 == new.sha256 ? [Note(.filesIdentical)] + diff.notes.new : diff.notes.new
    }
}
