// Walks through the edits of one item and the ends of paragraphs within it.

import PassageEditing
import ReportModel

/// Makes the pieces of an item.
struct RedlineWalk {
    let item: RedlineItem
    let sides: RedlineSides
    /// Where paragraphs end within the old text.
    let oldEnds: [(offset: Int, kind: RedlineParagraph)]
    /// Where paragraphs end within the new text.
    let newEnds: [(offset: Int, kind: RedlineParagraph)]

    /// Where the walk is.
    private struct State {
        var pieces: [RedlinePiece] = []
        var oldOffset = 0
        var newOffset = 0
        var oldEnds: ArraySlice<(offset: Int, kind: RedlineParagraph)>
        var newEnds: ArraySlice<(offset: Int, kind: RedlineParagraph)>
    }

    /// The pieces, in reading order.
    func pieces(isMoved: Bool, place: Int) -> [RedlinePiece] {
        var state = State(oldEnds: sides == .new ? [] : oldEnds[...], newEnds: sides == .old ? [] : newEnds[...])
        for edit in item.edits {
            guard let mark = mark(edit.operation, isMoved: isMoved) else { continue }
            var rest = Array(edit.text.unicodeScalars)[...]
            while !rest.isEmpty {
                passEnds(mark, &state, place)
                let count = min(rest.count, room(mark, state))
                state.pieces.append(
                    RedlinePiece(content: .text(String(scalars: rest.prefix(count))), mark: mark, place: place))
                rest = rest.dropFirst(count)
                if mark.isOld { state.oldOffset += count }
                if mark.isNew { state.newOffset += count }
            }
        }
        return state.pieces
    }

    private func mark(_ operation: Edit.Operation, isMoved: Bool) -> RedlineMark? {
        switch (operation, sides) {
        case (.equal, .both): .kept
        case (.equal, .old): isMoved ? .movedFrom : .deleted
        case (.equal, .new): isMoved ? .movedTo : .inserted
        case (.delete, .both), (.delete, .old): .deleted
        case (.insert, .both), (.insert, .new): .inserted
        case (.delete, .new), (.insert, .old): nil
        }
    }

    /// The ends that stand before the next stretch. An end of one side waits for text of its side, so that it meets the
    /// other side's behind a replaced word.
    private func passEnds(_ mark: RedlineMark, _ state: inout State, _ place: Int) {
        let isOldDue = state.oldEnds.first.map { $0.offset == state.oldOffset } ?? false
        let newKind = state.newEnds.first.flatMap { $0.offset == state.newOffset ? $0.kind : nil }
        let oldKind = isOldDue ? state.oldEnds.first?.kind : nil
        if let kind = newKind, isOldDue {
            append(kind, .kept, &state, place)
        } else if let kind = oldKind, mark.isOld {
            append(kind, .deleted, &state, place)
        } else if let kind = newKind, mark.isNew {
            append(kind, .inserted, &state, place)
        }
    }

    private func append(_ kind: RedlineParagraph, _ mark: RedlineMark, _ state: inout State, _ place: Int) {
        state.pieces.append(RedlinePiece(content: .end(kind), mark: mark, place: place))
        if mark.isOld { state.oldEnds.removeFirst() }
        if mark.isNew { state.newEnds.removeFirst() }
    }

    /// How many characters may follow until a paragraph ends.
    private func room(_ mark: RedlineMark, _ state: State) -> Int {
        var room = Int.max
        if mark.isOld, let end = state.oldEnds.first { room = min(room, end.offset - state.oldOffset) }
        if mark.isNew, let end = state.newEnds.first { room = min(room, end.offset - state.newOffset) }
        return room
    }
}
