// Pairs the passages of two narratives, from strict to loose, then looks for moves.

import ReportModel
import SequenceAlignment
import UnicodeText

/// Aligns narratives.
final class PassageAligner {
    /// Below this similarity two passages in one gap are a removal and an addition.
    static let similarityFloor = 0.35
    /// A passage found elsewhere must be this similar to count as moved.
    static let moveFloor = 0.8
    /// Shorter passages (无。) stand in many places and never count as moved.
    static let shortestMove = 8
    /// Passages joined must be this much like the other side to count as a split or a merge.
    static let joinFloor = 0.75
    /// Steps of the common-subsequence search, per gap.
    static let effort = 4_000
    /// Pairs weighed in looking for moves; a report has some hundred passages a side.
    static let moveLimit = 250_000

    private let old: [Passage]
    private let new: [Passage]
    private let oldSide: ComparablePassages
    private let newSide: ComparablePassages
    /// For each level the symbols of all passages; equal symbols are equal keys.
    private let oldSymbols: [[Int]]
    private let newSymbols: [[Int]]
    private var matches: [PassageMatch] = []
    /// Whether any part was compared more coarsely than usual.
    private(set) var isBounded = false

    /// Pairs the passages of two narratives; the result covers every passage of both sides once.
    ///
    /// Exchanging the sides gives the mirror image: the sides are put in an order of their own first.
    static func align(
        old: ComparablePassages, new: ComparablePassages
    ) -> (matches: [PassageMatch], isBounded: Bool) {
        let isTurned = new.passages.lazy.map(\.text).lexicographicallyPrecedes(old.passages.lazy.map(\.text))
        let aligner = isTurned ? PassageAligner(old: new, new: old) : PassageAligner(old: old, new: new)
        aligner.align()
        let matches = isTurned ? aligner.matches.map(\.mirrored) : aligner.matches
        return (matches, aligner.isBounded)
    }

    private init(old: ComparablePassages, new: ComparablePassages) {
        oldSide = old
        newSide = new
        self.old = old.passages
        self.new = new.passages
        var oldSymbols: [[Int]] = []
        var newSymbols: [[Int]] = []
        for level in 0..<Self.levels {
            var table = SymbolTable<ExactText>(capacity: old.passages.count + new.passages.count)
            func symbols(_ side: ComparablePassages) -> [Int] {
                zip(side.passages, side.keys).map { table.symbol(for: ExactText(Self.key($0, $1, level: level))) }
            }
            oldSymbols.append(symbols(old))
            newSymbols.append(symbols(new))
        }
        self.oldSymbols = oldSymbols
        self.newSymbols = newSymbols
    }

    private func align() {
        for section in PassageSection.all {
            let left = old.indices.filter { old[$0].section == section }
            let right = new.indices.filter { new[$0].section == section }
            alignGap(left[...], right[...], level: 0)
        }
        findMoves()
        let oldTaken = Set(matches.flatMap(\.old))
        let newTaken = Set(matches.flatMap(\.new))
        matches += old.indices.filter { !oldTaken.contains($0) }.map { PassageMatch(old: $0..<$0 + 1, new: 0..<0) }
        matches += new.indices.filter { !newTaken.contains($0) }.map { PassageMatch(old: 0..<0, new: $0..<$0 + 1) }
    }

    /// The keys by which passages are equal at each level, strictest first.
    private static let levels = 5

    private static func key(_ passage: Passage, _ keys: PassageKeys, level: Int) -> String {
        switch level {
        case 0: passage.text
        case 1: keys.folded
        case 2: keys.plain
        case 3: keys.undated
        default: keys.unnumbered
        }
    }

    private func alignGap(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>, level: Int) {
        if left.isEmpty || right.isEmpty { return }
        if level == Self.levels {
            alignSimilar(Array(left), Array(right))
            return
        }
        let first = left.map { oldSymbols[level][$0] }
        let second = right.map { newSymbols[level][$0] }
        var weights: [Int: Int] = [:]
        for (index, symbol) in zip(left, first) { weights[symbol] = oldSide.lengths[index] }
        var pairs = UniqueAnchors(old: first, new: second) { weights[$0] ?? 1 }.spine
        pairs = withinGaps(pairs, first.count, second.count) { range, other in
            let common = CommonSubsequence(old: Array(first[range]), new: Array(second[other]), effort: Self.effort)
            isBounded = isBounded || common.isBounded
            return common.pairs.map { IndexPair(old: $0.old + range.lowerBound, new: $0.new + other.lowerBound) }
        }
        for pair in pairs {
            matches.append(PassageMatch(left[left.startIndex + pair.old], right[right.startIndex + pair.new]))
        }
        var before = IndexPair(old: -1, new: -1)
        for pair in pairs + [IndexPair(old: first.count, new: second.count)] {
            let gapLeft = left[left.startIndex + before.old + 1..<left.startIndex + pair.old]
            let gapRight = right[right.startIndex + before.new + 1..<right.startIndex + pair.new]
            alignJoined(gapLeft, gapRight, level: level)
            before = pair
        }
    }

    private func withinGaps(
        _ spine: [IndexPair], _ oldCount: Int, _ newCount: Int, find: (Range<Int>, Range<Int>) -> [IndexPair]
    ) -> [IndexPair] {
        var result: [IndexPair] = []
        var before = IndexPair(old: -1, new: -1)
        for pair in spine + [IndexPair(old: oldCount, new: newCount)] {
            let range = before.old + 1..<pair.old
            let other = before.new + 1..<pair.new
            if !range.isEmpty, !other.isEmpty { result += find(range, other) }
            if pair.old < oldCount { result.append(pair) }
            before = pair
        }
        return result
    }

    /// Runs of passages that are the same text cut at other places, at either end of a gap; then the next level.
    private func alignJoined(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>, level: Int) {
        var left = left
        var right = right
        if level == 0 {
            while let (count, other) = joinedPrefix(left, right) {
                matches.append(match(left.prefix(count), right.prefix(other)))
                left = left.dropFirst(count)
                right = right.dropFirst(other)
            }
            while let (count, other) = joinedSuffix(left, right) {
                matches.append(match(left.suffix(count), right.suffix(other)))
                left = left.dropLast(count)
                right = right.dropLast(other)
            }
        }
        alignGap(left, right, level: level + 1)
    }

    private func match(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> PassageMatch {
        PassageMatch(
            old: (left.first ?? 0)..<(left.last ?? -1) + 1, new: (right.first ?? 0)..<(right.last ?? -1) + 1)
    }

    private func joinedPrefix(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> (Int, Int)? {
        // Most gaps begin with different words; looking at the first saves unpacking the rest.
        guard let first = left.first, let second = right.first,
            old[first].text.unicodeScalars.first == new[second].text.unicodeScalars.first
        else { return nil }
        return joined(
            left.count, right.count, left: { Array(old[left[left.startIndex + $0]].text.unicodeScalars) },
            right: { Array(new[right[right.startIndex + $0]].text.unicodeScalars) })
    }

    private func joinedSuffix(_ left: ArraySlice<Int>, _ right: ArraySlice<Int>) -> (Int, Int)? {
        guard let first = left.last, let second = right.last, hasSameEnd(old[first].text, new[second].text) else {
            return nil
        }
        return joined(
            left.count, right.count, left: { old[left[left.endIndex - 1 - $0]].text.unicodeScalars.reversed() },
            right: { new[right[right.endIndex - 1 - $0]].text.unicodeScalars.reversed() })
    }

    /// Whether two texts end with the same two scalars, or one is too short to tell; nearly all end with 。 alone.
    private func hasSameEnd(_ first: String, _ second: String) -> Bool {
        zip(first.unicodeScalars.reversed().prefix(2), second.unicodeScalars.reversed().prefix(2)).allSatisfy {
            $0 == $1
        }
    }

    /// How many pieces of either side make up the same text, from the first on; nil when the texts part before, or where two
    /// figures of one side would be a single one of the other's. Pieces are unpacked as they are needed: most texts part in
    /// the first.
    private func joined(
        _ leftCount: Int, _ rightCount: Int, left: (Int) -> [Unicode.Scalar], right: (Int) -> [Unicode.Scalar]
    ) -> (Int, Int)? {
        var first = 0
        var second = 0
        var ahead: ArraySlice<Unicode.Scalar> = []
        var isLeftAhead = true
        var last: Unicode.Scalar?
        while true {
            if ahead.isEmpty, first > 0, second > 0 { return (first, second) }
            let takesLeft = ahead.isEmpty ? first <= second : !isLeftAhead
            guard takesLeft ? first < leftCount : second < rightCount else { return nil }
            let piece = (takesLeft ? left(first) : right(second))[...]
            if (takesLeft ? first : second) > 0, let last, let next = piece.first,
                PunctuationMarks.runTogether(last, next)
            {
                return nil
            }
            if takesLeft { first += 1 } else { second += 1 }
            let shared = min(piece.count, ahead.count)
            guard piece.prefix(shared).elementsEqual(ahead.prefix(shared)) else { return nil }
            last = piece.prefix(shared).last ?? last
            if piece.count > ahead.count {
                ahead = piece.dropFirst(shared)
                isLeftAhead = takesLeft
            } else {
                ahead = ahead.dropFirst(shared)
            }
        }
    }

    private func alignSimilar(_ left: [Int], _ right: [Int]) {
        let matching = MonotoneMatching(
            oldCount: left.count, newCount: right.count, floor: Self.similarityFloor
        ) { likeness(left[$0], right[$1]) }
        isBounded = isBounded || matching.isBounded
        var joiner = PassageJoiner(old: old, new: new)
        matches += joiner.extend(
            matching.pairs.map { IndexPair(old: left[$0.old], new: right[$0.new]) }, free: (Set(left), Set(right)))
    }

    /// Passages this short share few pairs of characters even when one word of two was replaced.
    static let shortLength = 16
    /// What single characters in common say of short passages, against pairs in common.
    static let characterWeight = 0.8

    private func likeness(_ first: Int, _ second: Int) -> Double {
        // A profile has a pair less than its text has characters.
        let areShort = max(oldSide.profiles[first].count, newSide.profiles[second].count) < Self.shortLength
        if !areShort, oldSide.profiles[first].similarityLimit(to: newSide.profiles[second]) < Self.similarityFloor {
            return 0
        }
        let pairs = oldSide.profiles[first].similarity(to: newSide.profiles[second])
        guard areShort, pairs < Self.similarityFloor else { return pairs }
        let before = oldSide.keys[first].unnumbered.unicodeScalars
        let after = newSide.keys[second].unnumbered.unicodeScalars
        var rest = Array(after)
        var common = 0
        for scalar in before {
            guard let index = rest.firstIndex(of: scalar) else { continue }
            rest.remove(at: index)
            common += 1
        }
        let characters = Double(2 * common) / Double(max(before.count + after.count, 1))
        return characters >= 0.5 ? max(pairs, Self.characterWeight * characters) : pairs
    }

    /// Passages left over on both sides that are the same or nearly so: moved within a section or to another.
    private func findMoves() {
        let oldTaken = Set(matches.flatMap(\.old))
        let newTaken = Set(matches.flatMap(\.new))
        let left = old.indices.filter { !oldTaken.contains($0) && oldSide.lengths[$0] >= Self.shortestMove }
        let right = new.indices.filter { !newTaken.contains($0) && newSide.lengths[$0] >= Self.shortestMove }
        guard left.count * right.count <= Self.moveLimit else {
            isBounded = true
            return
        }
        var candidates: [AssignmentCandidate] = []
        for (i, first) in left.enumerated() {
            for (j, second) in right.enumerated() {
                let isSame = oldSymbols[0][first] == newSymbols[0][second]
                guard isSame || oldSide.profiles[first].similarityLimit(to: newSide.profiles[second]) >= Self.moveFloor
                else {
                    continue
                }
                let similarity = isSame ? 1 : oldSide.profiles[first].similarity(to: newSide.profiles[second])
                guard similarity >= Self.moveFloor else { continue }
                let bonus = (isSame ? 1.0 : 0) + (old[first].section == new[second].section ? 0.01 : 0)
                candidates.append(AssignmentCandidate(old: i, new: j, score: similarity + bonus))
            }
        }
        let assignment = BestAssignment(candidates: candidates)
        isBounded = isBounded || assignment.isBounded
        for pair in assignment.pairs {
            matches.append(PassageMatch(left[pair.old], right[pair.new], isMoved: true))
        }
    }
}
