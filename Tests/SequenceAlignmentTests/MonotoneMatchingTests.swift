// Pairing a gap in order, by similarity.

import SequenceAlignment
import TestSupport
import Testing

struct MonotoneMatchingTests {
    @Test func takesTheBestPairsThatDoNotCross() {
        let scores = [[0.9, 0.4, 0.0], [0.0, 0.5, 0.8]]
        let found = MonotoneMatching(oldCount: 2, newCount: 3, floor: 0.35) { scores[$0][$1] }
        #expect(found.pairs == [IndexPair(old: 0, new: 0), IndexPair(old: 1, new: 2)])
    }

    @Test func leavesPairsBelowTheFloorAlone() {
        let found = MonotoneMatching(oldCount: 1, newCount: 1, floor: 0.35) { _, _ in 0.34 }
        #expect(found.pairs.isEmpty)
    }

    @Test func anEmptyGapHasNoPairs() {
        #expect(MonotoneMatching(oldCount: 0, newCount: 3, floor: 0) { _, _ in 1 }.pairs.isEmpty)
    }

    @Test func isWorthAsMuchAsTheBestMatching() {
        var generator = SeededGenerator(seed: 6)
        for _ in 0..<400 {
            let (rows, columns) = (
                Int.random(in: 1...5, using: &generator), Int.random(in: 1...5, using: &generator)
            )
            let scores = (0..<rows).map { _ in
                (0..<columns).map { _ in Double(Int.random(in: 0...20, using: &generator)) / 20 }
            }
            let found = MonotoneMatching(oldCount: rows, newCount: columns, floor: 0.3) { scores[$0][$1] }
            let total = found.pairs.reduce(0) { $0 + scores[$1.old][$1.new] }
            #expect(abs(total - best(scores, 0, 0)) < 1e-9)
            #expect(found.pairs.allSatisfy { scores[$0.old][$0.new] >= 0.3 })
        }
    }

    @Test func withoutTiesExchangingTheSidesMirrorsThePairs() {
        var generator = SeededGenerator(seed: 7)
        for _ in 0..<200 {
            let scores = (0..<6).map { _ in (0..<5).map { _ in Double.random(in: 0...1, using: &generator) } }
            let there = MonotoneMatching(oldCount: 6, newCount: 5, floor: 0.2) { scores[$0][$1] }
            let back = MonotoneMatching(oldCount: 5, newCount: 6, floor: 0.2) { scores[$1][$0] }
            #expect(back.pairs.map(\.mirrored) == there.pairs)
        }
    }

    @Test(arguments: [(3_000, 3_000), (20_000, 40), (40, 20_000)])
    func largeGapsAskForABandOfScoresOnly(oldCount: Int, newCount: Int) {
        var asked = 0
        let found = MonotoneMatching(oldCount: oldCount, newCount: newCount, floor: 0.5) { old, new in
            asked += 1
            return old * newCount / oldCount == new ? 1 : 0
        }
        #expect(found.isBounded)
        #expect(found.pairs.count >= min(oldCount, newCount) - 1)
        #expect(asked <= 2 * MonotoneMatching.cellLimit)
    }

    @Test func scoresThatAreNoNumbersDoNoHarm() {
        let found = MonotoneMatching(oldCount: 2, newCount: 2, floor: 0.5) { old, _ in
            old == 0 ? .nan : .infinity
        }
        #expect(found.pairs.count == 1)
    }

    /// The best total by trying everything.
    private func best(_ scores: [[Double]], _ row: Int, _ column: Int) -> Double {
        guard row < scores.count, column < scores[0].count else { return 0 }
        let skip = max(best(scores, row + 1, column), best(scores, row, column + 1))
        guard scores[row][column] >= 0.3 else { return skip }
        return max(skip, scores[row][column] + best(scores, row + 1, column + 1))
    }
}
