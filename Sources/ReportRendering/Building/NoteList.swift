// A list of notes without a wall of the same remark.

import ReportModel

/// Notes as items of a list; of many alike the first few are shown and the rest counted.
struct NoteList {
    /// Beyond this many notes of one kind another one tells a reader nothing new.
    private static let longestRun = 5

    private let notes: [Note]
    private let narration: Narration
    private let mark: StyledText

    init(_ notes: [Note], _ narration: Narration, mark: StyledText = StyledText()) {
        self.notes = notes
        self.narration = narration
        self.mark = mark
    }

    /// The list, and below it what was counted only; all of it when asked for in full.
    func blocks(isFull: Bool) -> [OutlineBlock] {
        var shown: [OutlineItem] = []
        var rest: [OutlineItem] = []
        var counts: [NoteCode: Int] = [:]
        for group in groups() {
            counts[group[0].code, default: 0] += 1
            if isFull || counts[group[0].code, default: 0] <= Self.longestRun {
                shown.append(item(group, isFull: isFull))
            } else {
                rest.append(item(group, isFull: isFull))
            }
        }
        if shown.isEmpty { return [] }
        if rest.isEmpty { return [.list(shown)] }
        let line = narration.say("另有\(rest.count)条同类说明。", "\(rest.count) more notes of the same kinds.")
        return [.list(shown), .folded(StyledText(line), [.list(rest)])]
    }

    /// Notes that differ only in the one thing they name belong together.
    private func groups() -> [[Note]] {
        var groups: [[Note]] = []
        for note in notes {
            let index = groups.firstIndex { $0[0].code == note.code && note.arguments.count == 1 }
            if let index { groups[index].append(note) } else { groups.append([note]) }
        }
        return groups
    }

    private func item(_ group: [Note], isFull: Bool) -> OutlineItem {
        let named = isFull ? group[...] : group.prefix(Self.longestRun)
        var arguments = group[0].arguments
        if group.count > 1 {
            let more = group.count - named.count
            let tail = more == 0 ? "" : narration.say("；等\(group.count)处", "; and \(more) more")
            arguments = [narration.enumerated(named.map { $0.arguments[0] }) + tail]
        }
        var text = StyledText(narration.sentence(Note(group[0].code, arguments)))
        let places = named.compactMap { $0.location.map(narration.place) }
        if !places.isEmpty { text.append(narration.bracketed(narration.joined(places)), .muted) }
        return OutlineItem(mark: mark, [text])
    }
}
