// Both narratives as one text with tracked changes.

import PassageEditing
import ReportDiffing
import ReportModel
import SequenceAlignment

/// The whole narratives of both reports merged: without what is only new it is the old report's, without what is only
/// old the new report's, paragraph by paragraph.
struct Redline {
    /// The pieces, in reading order.
    private(set) var pieces: [RedlinePiece] = []
    /// The places of headings and passages, in reading order.
    private(set) var places: [RedlinePlace] = []
    /// What stands at the places.
    let items: [RedlineItem]

    private let old: NarrativeFlow
    private let new: NarrativeFlow

    /// An item of a side, or the end of a paragraph between two items.
    private enum Token {
        case item(Int)
        case end(RedlineParagraph)

        var isEnd: Bool { if case .end = self { true } else { false } }
    }

    init(_ result: ChangeReport) {
        old = NarrativeFlow(result.old.report)
        new = NarrativeFlow(result.new.report)
        items = RedlineItems(result, old: old, new: new).items
        merge()
        moveParagraphs()
    }

    /// Whether an item stands at two places.
    func isMoved(_ place: RedlinePlace) -> Bool {
        place.sides != .both && items[place.item].old != nil && items[place.item].new != nil
    }

    // MARK: Merging

    private mutating func merge() {
        let before = tokens(old, \.old)
        let after = tokens(new, \.new)
        let anchors = anchors(before, after)
        var rests = (old: before[...], new: after[...])
        for anchor in anchors {
            mergeGap(take(&rests.old, before: anchor), take(&rests.new, before: anchor))
            show(anchor, .both)
        }
        mergeGap(rests.old, rests.new)
    }

    /// The items of a side in its order, each end of a paragraph behind its item.
    private func tokens(_ flow: NarrativeFlow, _ side: KeyPath<RedlineItem, Range<Int>?>) -> [Token] {
        let placed = items.indices.compactMap { index in items[index][keyPath: side].map { (index, $0) } }
        return placed.sorted { $0.1.lowerBound < $1.1.lowerBound }.flatMap { index, range -> [Token] in
            let end = flow.elements[range.upperBound - 1].end
            return [.item(index)] + (end.map { [.end($0)] } ?? [])
        }
    }

    /// The items that stay where they are: of those on both sides the heaviest choice in one order, without those that
    /// the comparison found to have moved.
    private func anchors(_ before: [Token], _ after: [Token]) -> [Int] {
        func staying(_ tokens: [Token]) -> [Int] {
            tokens.compactMap { token in
                guard case .item(let item) = token, !items[item].isMoved, items[item].old != nil,
                    items[item].new != nil
                else { return nil }
                return item
            }
        }
        let order = staying(before)
        return UniqueAnchors(old: order, new: staying(after)) { items[$0].weight }.spine.map { order[$0.old] }
    }

    private func take(_ tokens: inout ArraySlice<Token>, before anchor: Int) -> ArraySlice<Token> {
        let gap = tokens.prefix { if case .item(anchor) = $0 { false } else { true } }
        tokens = tokens.dropFirst(gap.count + 1)
        return gap
    }

    /// What stands between two anchors: first what goes on with the paragraph of the one, then whole paragraphs, the
    /// old ones first, then what begins the paragraph of the other.
    private mutating func mergeGap(_ before: ArraySlice<Token>, _ after: ArraySlice<Token>) {
        var before = before
        var after = after
        if !pieces.isEmpty, let end = before.firstIndex(where: \.isEnd), let other = after.firstIndex(where: \.isEnd),
            case .end(let kind) = after[other]
        {
            show(before[..<end], .old)
            show(after[..<other], .new)
            pieces.append(RedlinePiece(content: .end(kind), mark: .kept, place: nil))
            before = before[(end + 1)...]
            after = after[(other + 1)...]
        }
        let oldEnd = before.lastIndex(where: \.isEnd).map { $0 + 1 } ?? before.startIndex
        let newEnd = after.lastIndex(where: \.isEnd).map { $0 + 1 } ?? after.startIndex
        show(before[..<oldEnd], .old)
        show(after[..<newEnd], .new)
        show(before[oldEnd...], .old)
        show(after[newEnd...], .new)
    }

    private mutating func show(_ tokens: ArraySlice<Token>, _ sides: RedlineSides) {
        for token in tokens {
            switch token {
            case .item(let item): show(item, sides)
            case .end(let kind):
                pieces.append(
                    RedlinePiece(content: .end(kind), mark: sides == .old ? .deleted : .inserted, place: nil))
            }
        }
    }

    private mutating func show(_ index: Int, _ sides: RedlineSides) {
        let place = RedlinePlace(item: index, sides: sides)
        let item = items[index]
        let walk = RedlineWalk(
            item: item, sides: sides, oldEnds: item.isDisregarded ? [] : ends(item.old, in: old),
            newEnds: ends(item.new, in: new))
        pieces += walk.pieces(isMoved: isMoved(place), place: places.count)
        places.append(place)
    }

    /// Where paragraphs end within an item, as offsets in its text; the end of the item itself stands behind it.
    private func ends(_ range: Range<Int>?, in flow: NarrativeFlow) -> [(offset: Int, kind: RedlineParagraph)] {
        var offset = 0
        return (range ?? 0..<0).dropLast().compactMap { index in
            offset += flow.elements[index].text.unicodeScalars.count
            return flow.elements[index].end.map { (offset, $0) }
        }
    }

    // MARK: Paragraphs that moved

    /// Lets the end of a paragraph that moved as a whole move with it.
    private mutating func moveParagraphs() {
        var gone: [[Int]: Int] = [:]
        var come: [[Int]: Int] = [:]
        var start = 0
        for (index, piece) in pieces.enumerated() {
            guard case .end = piece.content else { continue }
            defer { start = index + 1 }
            guard piece.place == nil, piece.mark != .kept else { continue }
            let shown = pieces[start..<index].compactMap(\.place).map { places[$0] }
            let sides: RedlineSides = piece.mark == .deleted ? .old : .new
            guard shown.count == index - start, shown.allSatisfy({ isMoved($0) && $0.sides == sides }) else { continue }
            if sides == .old { gone[shown.map(\.item)] = index } else { come[shown.map(\.item)] = index }
        }
        for (items, from) in gone where !items.isEmpty {
            guard let to = come[items] else { continue }
            pieces[from] = RedlinePiece(content: pieces[from].content, mark: .movedFrom, place: pieces[from - 1].place)
            pieces[to] = RedlinePiece(content: pieces[to].content, mark: .movedTo, place: pieces[to - 1].place)
        }
    }
}
