// Choosing moves: the best pairs together, not one after the other.

import SequenceAlignment
import TestSupport
import Testing

struct BestAssignmentTests {
    @Test func givesUpTheBestPairForTheBetterWhole() {
        let found = BestAssignment(candidates: [
            AssignmentCandidate(old: 0, new: 0, score: 1.0),
            AssignmentCandidate(old: 0, new: 1, score: 0.9),
            AssignmentCandidate(old: 1, new: 0, score: 0.9),
        ])
        #expect(found.pairs == [IndexPair(old: 0, new: 1), IndexPair(old: 1, new: 0)])
    }

    @Test func worthlessCandidatesStaySingle() {
        #expect(
            BestAssignment(candidates: [AssignmentCandidate(old: 0, new: 0, score: 0)]).pairs.isEmpty)
        #expect(BestAssignment(candidates: []).pairs.isEmpty)
    }

    @Test func isWorthAsMuchAsTheBestAssignment() {
        var generator = SeededGenerator(seed: 8)
        for _ in 0..<400 {
            var candidates: [AssignmentCandidate] = []
            for old in 0..<4 {
                for new in 0..<4 where Bool.random(using: &generator) {
                    let score = Double(Int.random(in: 0...30, using: &generator)) / 30
                    candidates.append(AssignmentCandidate(old: old * 3, new: new * 2, score: score))
                }
            }
            let found = BestAssignment(candidates: candidates.shuffled(using: &generator))
            let total = found.pairs.reduce(0) { sum, pair in
                sum + (candidates.first { $0.pair == pair }?.score ?? 0)
            }
            #expect(abs(total - best(candidates[...], [], [])) < 1e-4)
            #expect(Set(found.pairs.map(\.old)).count == found.pairs.count)
            #expect(Set(found.pairs.map(\.new)).count == found.pairs.count)
        }
    }

    @Test func orderOfCandidatesDoesNotMatter() {
        var generator = SeededGenerator(seed: 9)
        let candidates = (0..<40).map {
            AssignmentCandidate(old: $0 % 8, new: $0 % 5, score: 0.5)
        }
        let first = BestAssignment(candidates: candidates).pairs
        for _ in 0..<20 {
            #expect(BestAssignment(candidates: candidates.shuffled(using: &generator)).pairs == first)
        }
    }

    @Test func largeGroupsAreTakenGreedilyNearestFirst() {
        var candidates: [AssignmentCandidate] = []
        for old in 0..<100 {
            for new in 0..<100 { candidates.append(AssignmentCandidate(old: old, new: new, score: 0.9)) }
        }
        let found = BestAssignment(candidates: candidates)
        #expect(found.isBounded)
        #expect(found.pairs == (0..<100).map { IndexPair(old: $0, new: $0) })
    }

    /// The best total by trying everything.
    private func best(
        _ candidates: ArraySlice<AssignmentCandidate>, _ old: Set<Int>, _ new: Set<Int>
    ) -> Double {
        guard let first = candidates.first else { return 0 }
        let rest = candidates.dropFirst()
        let without = best(rest, old, new)
        guard !old.contains(first.pair.old), !new.contains(first.pair.new) else { return without }
        let with = best(rest, old.union([first.pair.old]), new.union([first.pair.new]))
        return max(without, first.score + with)
    }
}
