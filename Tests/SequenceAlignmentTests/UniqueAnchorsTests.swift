// Which unique elements stay and which are said to have moved.

import SequenceAlignment
import TestSupport
import Testing

struct UniqueAnchorsTests {
    @Test func theElementOutOfOrderHasMoved() {
        let anchors = UniqueAnchors(old: [1, 2, 3, 4], new: [4, 1, 2, 3])
        #expect(anchors.spine.map(\.old) == [0, 1, 2])
        #expect(anchors.moves == [IndexPair(old: 3, new: 0)])
    }

    @Test func theHeavyElementStays() {
        let anchors = UniqueAnchors(old: [7, 1, 2], new: [1, 2, 7]) { $0 == 7 ? 50 : 10 }
        #expect(anchors.spine == [IndexPair(old: 0, new: 2)])
        #expect(anchors.moves.map(\.old) == [1, 2])
    }

    @Test func repeatedElementsAreNoAnchors() {
        let anchors = UniqueAnchors(old: [1, 5, 5, 2], new: [1, 5, 2, 2])
        #expect(anchors.spine == [IndexPair(old: 0, new: 0)])
        #expect(anchors.moves.isEmpty)
    }

    @Test func spineIsTheHeaviestPossible() {
        var generator = SeededGenerator(seed: 4)
        for _ in 0..<500 {
            let old = Array(0..<Int.random(in: 0...9, using: &generator)).shuffled(using: &generator)
            let new = old.shuffled(using: &generator)
            let weights = old.indices.map { _ in Int.random(in: 1...9, using: &generator) }
            let anchors = UniqueAnchors(old: old, new: new) { weights[$0] }
            let spine = anchors.spine.reduce(0) { $0 + weights[old[$1.old]] }
            #expect(spine == heaviest(old.map { new.firstIndex(of: $0) ?? 0 }, old.map { weights[$0] }))
            #expect(anchors.spine.count + anchors.moves.count == old.count)
            #expect(zip(anchors.spine, anchors.spine.dropFirst()).allSatisfy { $0.new < $1.new })
        }
    }

    @Test func exchangingTheSidesMirrorsSpineAndMoves() {
        var generator = SeededGenerator(seed: 5)
        for _ in 0..<500 {
            let old = generator.symbols(upTo: 15, alphabet: 12)
            let new = generator.symbols(upTo: 15, alphabet: 12)
            let there = UniqueAnchors(old: old, new: new)
            let back = UniqueAnchors(old: new, new: old)
            #expect(back.spine.map(\.mirrored) == there.spine)
            #expect(back.moves.map(\.mirrored).sorted() == there.moves)
        }
    }

    @Test func aHundredThousandReversedElementsKeepOne() {
        let old = Array(0..<100_000)
        #expect(UniqueAnchors(old: old, new: old.reversed()).spine.count == 1)
    }

    /// The weight of the heaviest increasing subsequence, over all subsets.
    private func heaviest(_ values: [Int], _ weights: [Int]) -> Int {
        (0..<(1 << values.count)).reduce(0) { best, subset in
            let chosen = values.indices.filter { subset >> $0 & 1 == 1 }
            let isIncreasing = zip(chosen, chosen.dropFirst()).allSatisfy { values[$0] < values[$1] }
            return isIncreasing ? max(best, chosen.reduce(0) { $0 + weights[$1] }) : best
        }
    }
}
