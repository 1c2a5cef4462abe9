// Compares two passages and marks the difference as a careful editor would.

import SequenceAlignment

/// The edits that turn one passage into another.
public enum PassageEditor {
    /// How far one search for common text looks; see ``CommonSubsequence``.
    static let effort = 256
    /// Most cells of one careful comparison: two sentences of a thousand characters.
    static let cellLimit = 1_000_000
    /// How much common text around an edit stays open to slide it. A window too large is cut again with less.
    static let contexts = [64, 16, 4]
    /// Where even that leaves too much, only common runs of this length are kept.
    static let coarseRun = 8

    /// The edits from `old` to `new`, in reading order; see ``PassageComparison/edits``.
    public static func edits(old: String, new: String) -> [Edit] {
        compare(old: old, new: new).edits
    }

    /// Opens the dictionary of words ahead of time, for whoever has a core to spare; comparisons open it by themselves.
    public static func openDictionary() {
        _ = WordBoundaries.flags(of: Array("公开".utf16))
    }

    /// Compares two passages, and says when their size allowed only a coarse look.
    public static func compare(old: String, new: String) -> PassageComparison {
        // Ties are broken the same way for both directions by always working on the same orientation.
        let isSwapped = new.unicodeScalars.lexicographicallyPrecedes(old.unicodeScalars)
        let (left, right) = isSwapped ? (new, old) : (old, new)
        if left.unicodeScalars.elementsEqual(right.unicodeScalars) {
            return PassageComparison(edits: left.isEmpty ? [] : [Edit(.equal, left)], isBounded: false)
        }
        var table = SymbolTable<[Unicode.Scalar]>()
        let leftSide = ComparedPassage(LexicalScanner(left), table: &table)
        let rightSide = ComparedPassage(LexicalScanner(right), table: &table)
        let (stretches, isBounded) = align(leftSide, rightSide)
        var edits: [Edit] = []
        for stretch in stretches {
            let texts = (leftSide.text(of: stretch.old), rightSide.text(of: stretch.new))
            if stretch.isEqual {
                edits.append(Edit(.equal, texts.0))
                continue
            }
            let (deleted, inserted) = isSwapped ? (texts.1, texts.0) : texts
            if !deleted.isEmpty { edits.append(Edit(.delete, deleted)) }
            if !inserted.isEmpty { edits.append(Edit(.insert, inserted)) }
        }
        return PassageComparison(edits: edits, isBounded: isBounded)
    }

    private static func align(_ old: ComparedPassage, _ new: ComparedPassage) -> ([Stretch], isBounded: Bool) {
        let common = CommonSubsequence(old: old.symbols, new: new.symbols, effort: effort)
        let cutter = WindowCutter(common.pairs)
        let path = CheapestPath(old: old, new: new)
        var isBounded = common.isBounded
        var waiting = [(Stretch(isEqual: false, old: 0..<old.count, new: 0..<new.count), contexts[...])]
        var stretches: [Stretch] = []
        while let (window, contexts) = waiting.popLast() {
            let isFresh = contexts.count == Self.contexts.count
            if !window.isReplacement {
                stretches.append(joining: window)
            } else if !isFresh, (window.old.count + 1) * (window.new.count + 1) <= cellLimit {
                for part in path.stretches(old: window.old, new: window.new) { stretches.append(joining: part) }
            } else if let context = contexts.first {
                for part in cutter.cut(window, context: context).reversed() {
                    waiting.append((part, contexts.dropFirst()))
                }
            } else {
                isBounded = true
                for part in coarse(window, cutter, old, new) { stretches.append(joining: part) }
            }
        }
        return (ChaffRemover(old: old, new: new).clean(stretches), isBounded)
    }

    /// The long common runs of a window, cut back to word boundaries; everything else is replaced.
    private static func coarse(
        _ window: Stretch, _ cutter: WindowCutter, _ old: ComparedPassage, _ new: ComparedPassage
    ) -> [Stretch] {
        cutter.cut(window, context: 0).flatMap { part -> [Stretch] in
            guard part.isEqual else { return [part] }
            let places = (0...part.old.count).filter {
                old.scores[part.old.lowerBound + $0] != .insideWord
                    || new.scores[part.new.lowerBound + $0] != .insideWord
            }
            guard let low = places.first, let high = places.last, high - low >= coarseRun else {
                return [Stretch(isEqual: false, old: part.old, new: part.new)]
            }
            return [(0, low), (low, high), (high, part.old.count)].map { from, to in
                Stretch(
                    isEqual: from == low && to == high,
                    old: (part.old.lowerBound + from)..<(part.old.lowerBound + to),
                    new: (part.new.lowerBound + from)..<(part.new.lowerBound + to))
            }
        }
    }
}
