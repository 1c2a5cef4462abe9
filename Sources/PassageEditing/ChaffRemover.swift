// Gives up common text that only breaks a rewritten passage into crumbs.

/// Merges edits around equal stretches that say too little.
struct ChaffRemover {
    let old: ComparedPassage
    let new: ComparedPassage

    /// An equal stretch must not be this many times shorter than both of the replacements around it. Two words of two
    /// characters may stand around one of two; behind eight, between eight more, it is there by chance.
    private static let replacementRatio = 4
    /// The same where one of its neighbours is only an insertion or only a deletion.
    private static let insertionRatio = 8
    /// Below this share of common text between the first edit and the last, the two are different passages.
    private static let leastSharePercent = 25
    /// Each pass sees what the one before has merged; few passages need a third.
    private static let passes = 8

    /// The stretches without chaff.
    func clean(_ stretches: [Stretch]) -> [Stretch] {
        var stretches = stretches
        for _ in 0..<Self.passes {
            let cleaned = pass(stretches)
            if cleaned == stretches { break }
            stretches = cleaned
        }
        return mergeUnlessRelated(stretches)
    }

    private func pass(_ stretches: [Stretch]) -> [Stretch] {
        var cleaned: [Stretch] = []
        for (index, stretch) in stretches.enumerated() {
            guard stretch.isEqual, let before = cleaned.last, !before.isEqual, index + 1 < stretches.count
            else {
                cleaned.append(joining: stretch)
                continue
            }
            let after = stretches[index + 1]
            if isFigure(before) || isFigure(after) {
                cleaned.append(stretch)
                continue
            }
            let ratio =
                before.isReplacement && after.isReplacement ? Self.replacementRatio : Self.insertionRatio
            let isChaff = weight(stretch) * ratio < min(weight(before), weight(after))
            cleaned.append(
                joining: isChaff ? Stretch(isEqual: false, old: stretch.old, new: stretch.new) : stretch)
        }
        return cleaned
    }

    /// Leaves what both passages begin and end with, and makes the rest one replacement.
    private func mergeUnlessRelated(_ stretches: [Stretch]) -> [Stretch] {
        guard let first = stretches.firstIndex(where: { !$0.isEqual }),
            let last = stretches.lastIndex(where: { !$0.isEqual }), first < last
        else { return stretches }
        let inner = stretches[first...last]
        let common = inner.filter(\.isEqual).reduce(0) { $0 + weight($1) }
        let whole = stretches[first].merged(with: stretches[last])
        let figures = inner.filter(isFigure)
        let smaller = min(
            weight(old, whole.old) - figures.reduce(0) { $0 + weight(old, $1.old) },
            weight(new, whole.new) - figures.reduce(0) { $0 + weight(new, $1.new) })
        guard common * 100 < smaller * Self.leastSharePercent else { return stretches }
        var merged = Array(stretches[..<first])
        merged.append(whole)
        return merged + stretches[(last + 1)...]
    }

    /// Whether a figure, date or title was replaced by another: that says nothing against what stands around it.
    private func isFigure(_ stretch: Stretch) -> Bool {
        guard !stretch.isEqual, stretch.old.count == 1, stretch.new.count == 1 else { return false }
        let kind = old.lexemes[stretch.old.lowerBound].kind
        return kind.isAtomic && kind == new.lexemes[stretch.new.lowerBound].kind
    }

    private func weight(_ stretch: Stretch) -> Int {
        max(weight(old, stretch.old), weight(new, stretch.new))
    }

    private func weight(_ passage: ComparedPassage, _ range: Range<Int>) -> Int {
        passage.marks[range].reduce(0, +)
    }
}
