// What a common subsequence promises: valid, longest within its effort, mirrored, near-linear.

import TestSupport
import Testing

@testable import SequenceAlignment

struct CommonSubsequenceTests {
    @Test func pairsWhatStayedInOrder() {
        let found = CommonSubsequence(old: [1, 2, 3, 4], new: [1, 3, 9, 4], effort: 100)
        #expect(
            found.pairs == [
                IndexPair(old: 0, new: 0), IndexPair(old: 2, new: 1), IndexPair(old: 3, new: 3),
            ])
        #expect(!found.isBounded)
    }

    @Test func emptySequencesHaveNoPairs() {
        #expect(CommonSubsequence(old: [], new: [1], effort: 1).pairs.isEmpty)
        #expect(CommonSubsequence(old: [], new: [], effort: 1).pairs.isEmpty)
    }

    @Test func isAsLongAsTheLongest() {
        var generator = SeededGenerator(seed: 1)
        for round in 0..<3_000 {
            let old = generator.symbols(upTo: 14, alphabet: 2 + round % 5)
            let new = generator.symbols(upTo: 14, alphabet: 2 + round % 5)
            let found = CommonSubsequence(old: old, new: new, effort: 100)
            #expect(isCommon(found.pairs, old, new))
            #expect(found.pairs.count == longest(old, new), "\(old) \(new)")
            #expect(!found.isBounded)
        }
    }

    @Test func staysValidWhenEffortRunsOut() {
        var generator = SeededGenerator(seed: 2)
        for round in 0..<2_000 {
            let old = generator.symbols(upTo: 40, alphabet: 2 + round % 9)
            let new = generator.symbols(upTo: 40, alphabet: 2 + round % 9)
            let found = CommonSubsequence(old: old, new: new, effort: 1 + round % 4)
            #expect(isCommon(found.pairs, old, new))
            #expect(found.isBounded || found.pairs.count == longest(old, new))
        }
    }

    @Test func exchangingTheSidesMirrorsThePairs() {
        var generator = SeededGenerator(seed: 3)
        for round in 0..<2_000 {
            let old = generator.symbols(upTo: 30, alphabet: 3)
            let new = generator.symbols(upTo: 30, alphabet: 3)
            let effort = 1 + round % 20
            let there = CommonSubsequence(old: old, new: new, effort: effort)
            let back = CommonSubsequence(old: new, new: old, effort: effort)
            #expect(back.pairs.map(\.mirrored) == there.pairs)
        }
    }

    @Test func nearlyIdenticalSequencesCostLittleMoreThanReading() {
        let old = Array(0..<100_000)
        var new = old
        for place in stride(from: 500, to: 100_000, by: 1_000) { new[place] = -place }
        let found = CommonSubsequence(old: old, new: new, effort: 512)
        #expect(found.pairs.count == 99_900)
        #expect(found.steps < 10 * old.count)
    }

    @Test func unrelatedSequencesCostTheirLengthTimesTheEffort() {
        let steps = [10_000, 100_000].map { count in
            CommonSubsequence(old: Array(0..<count), new: Array(count..<2 * count), effort: 64).steps
        }
        #expect(steps[1] < 15 * steps[0])
        #expect(steps[1] < 2 * 100_000 * 64)
    }

    private func isCommon(_ pairs: [IndexPair], _ old: [Int], _ new: [Int]) -> Bool {
        pairs.allSatisfy { old[$0.old] == new[$0.new] }
            && zip(pairs, pairs.dropFirst()).allSatisfy { $0.old < $1.old && $0.new < $1.new }
    }

    /// The length of the longest common subsequence, by the textbook table.
    private func longest(_ old: [Int], _ new: [Int]) -> Int {
        var row = [Int](repeating: 0, count: new.count + 1)
        for symbol in old {
            var diagonal = 0
            for column in new.indices {
                let above = row[column + 1]
                row[column + 1] = symbol == new[column] ? diagonal + 1 : max(above, row[column])
                diagonal = above
            }
        }
        return row[new.count]
    }
}
