// Damage that can be repeated.

import TestSupport
import Testing

@Suite struct SeededGeneratorTests {
    @Test func theFirstNumbersOfSplitMix64() {
        var generator = SeededGenerator(seed: 1_234_567)
        #expect(generator.next() == 6_457_827_717_110_365_317)
        #expect(generator.next() == 3_203_168_211_198_807_973)
    }

    @Test func theSameSeedDoesTheSameDamage() {
        var first = ByteMutator(seed: 7)
        var second = ByteMutator(seed: 7)
        for _ in 0..<200 {
            #expect(first.mutated([1, 2, 3]) == second.mutated([1, 2, 3]))
        }
    }

    @Test func nothingCanBeDamagedToo() {
        var mutator = ByteMutator(seed: 7)
        #expect(!mutator.mutated([]).isEmpty)
    }
}
