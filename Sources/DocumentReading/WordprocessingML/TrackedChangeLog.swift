// The tracked changes met on the way through a document.

import ReportModel

/// Counts changes as Word does: neighbouring stretches of one kind are one change.
struct TrackedChangeLog {
    /// What a change does.
    enum Kind: Hashable, Sendable {
        case insertion, deletion, moveFrom, moveTo

        /// Whether the text is there before the change is accepted.
        var isInOriginal: Bool { self == .deletion || self == .moveFrom }
    }

    private struct Entry {
        let kind: Kind
        var text: String
        let location: SourceLocation?
    }

    private var entries: [Entry] = []
    private var isOpen = false
    private var endsParagraph = false

    /// A stretch of changed text, or a changed paragraph mark, row or cell, which has none.
    mutating func record(_ kind: Kind, _ text: String, at location: SourceLocation?) {
        if isOpen, let last = entries.last, last.kind == kind {
            let gap = endsParagraph && !last.text.isEmpty && !text.isEmpty ? " " : ""
            entries[entries.count - 1].text += gap + text
        } else {
            entries.append(Entry(kind: kind, text: text, location: location))
        }
        isOpen = true
        if !text.isEmpty { endsParagraph = false }
    }

    /// A paragraph ended: what follows is set apart, also within one change.
    mutating func endParagraph() { endsParagraph = true }

    /// Unchanged text parts changes.
    mutating func interrupt() { isOpen = false }

    /// The note on all changes; nil without any.
    func note(reading: ReadingOptions.TrackedChanges) -> Note? {
        guard let first = entries.first else { return nil }
        let insertions = entries.filter { $0.kind == .insertion }
        let deletions = entries.filter { $0.kind == .deletion }
        let moves = entries.filter { $0.kind == .moveFrom }
        let arrivals = entries.filter { $0.kind == .moveTo }
        return Note(
            .trackedChanges,
            [
                reading.rawValue, String(insertions.count + deletions.count + max(moves.count, arrivals.count)),
                Self.joined(insertions), Self.joined(deletions), Self.joined(moves.isEmpty ? arrivals : moves),
            ], at: first.location)
    }

    private static func joined(_ entries: [Entry]) -> String {
        entries.map(\.text).filter { $0.contains { !$0.isWhitespace } }.joined(separator: " / ")
    }
}
