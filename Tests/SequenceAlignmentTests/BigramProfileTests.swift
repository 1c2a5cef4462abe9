// How alike two strings are said to be.

import SequenceAlignment
import TestSupport
import Testing

struct BigramProfileTests {
    @Test func countsSharedBigramsTwiceOverAll() {
        // 依法 法公 公开 and 依法 法监 监督: one of three shared.
        #expect(BigramProfile("依法公开").similarity(to: BigramProfile("依法监督")) == 2.0 / 6)
    }

    @Test(arguments: ["", "无", "公开", "主动公开政府信息"])
    func equalStringsAreEntirelyAlike(text: String) {
        #expect(BigramProfile(text).similarity(to: BigramProfile(text)) == 1)
    }

    @Test func singleCharactersAreAlikeOnlyWhenEqual() {
        #expect(BigramProfile("无").similarity(to: BigramProfile("有")) == 0)
        #expect(BigramProfile("无").similarity(to: BigramProfile("无件")) == 0)
        #expect(BigramProfile("").similarity(to: BigramProfile("无")) == 0)
    }

    @Test func repeatedBigramsCountAsOftenAsBothHaveThem() {
        // 公公 three times and once.
        #expect(BigramProfile("公公公公").similarity(to: BigramProfile("公公")) == 0.5)
    }

    @Test func similarityNeverExceedsItsLimitAndIsSymmetric() {
        var generator = SeededGenerator(seed: 10)
        for _ in 0..<500 {
            let texts = (0..<2).map { _ in
                String(generator.symbols(upTo: 12, alphabet: 4).map { Array("政务公开")[$0] })
            }
            let (old, new) = (BigramProfile(texts[0]), BigramProfile(texts[1]))
            #expect(old.similarity(to: new) == new.similarity(to: old))
            #expect(old.similarity(to: new) <= old.similarityLimit(to: new))
        }
    }
}
