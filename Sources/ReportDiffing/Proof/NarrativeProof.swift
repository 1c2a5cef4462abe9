// Rebuilds a narrative from the changes and the unchanged passages.

import PassageEditing
import ReportModel
import UnicodeText

/// Proves one side's narrative.
enum NarrativeProof {
    /// Which side is rebuilt.
    enum Side: String {
        case old, new
    }

    /// Throws when the pieces of a side, in order, are not its narrative.
    ///
    /// The narrative is taken from the paragraphs, the pieces from the edits and the unchanged passages, so that a
    /// fault in cutting, aligning or editing shows.
    static func verify(_ diff: ReportDiff, report: Report, side: Side) throws(ProofError) {
        var pieces: [(indexes: Range<Int>, text: String)] = []
        for passage in diff.unchanged {
            let own = side == .old ? passage.old : passage.new
            pieces.append((own.indexes, own.text))
        }
        for change in diff.passages {
            guard let own = side == .old ? change.old : change.new else { continue }
            let dropped: Edit.Operation = side == .old ? .insert : .delete
            let text = change.edits.filter { $0.operation != dropped }.map(\.text).joined()
            guard text.isSame(as: own.text) else {
                throw .narrative(side: side.rawValue, near: String(own.text.prefix(20)))
            }
            pieces.append((own.indexes, text))
        }
        pieces.sort { $0.indexes.lowerBound < $1.indexes.lowerBound }
        var expected = 0
        var rebuilt = ""
        for piece in pieces {
            guard piece.indexes.lowerBound == expected else {
                throw .narrative(side: side.rawValue, near: String(piece.text.prefix(20)))
            }
            expected = piece.indexes.upperBound
            rebuilt += piece.text
        }
        let whole = wholeText(of: report)
        guard rebuilt.isSame(as: whole) else {
            throw .narrative(side: side.rawValue, near: firstDifference(rebuilt, whole))
        }
    }

    private static func wholeText(of report: Report) -> String {
        let paragraphs = (report.title.map { [$0] } ?? []) + report.preamble + report.sections.flatMap(\.paragraphs)
        return paragraphs.map(\.text).joined()
    }

    private static func firstDifference(_ rebuilt: String, _ whole: String) -> String {
        let pairs = zip(rebuilt.unicodeScalars, whole.unicodeScalars)
        let shared = pairs.prefix { $0 == $1 }.count
        return String(scalars: whole.unicodeScalars.dropFirst(shared).prefix(20))
    }
}
