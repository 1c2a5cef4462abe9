// Deflating, told by inflating again.

import TestSupport
import Testing

@testable import OpenPackaging

@Suite struct DeflateTests {
    @Test(arguments: [
        "", "a", "ab", "abc", "aaaa", "hello hello hello hello", "政府信息公开", "\u{0}\u{0}\u{0}\u{0}\u{0}",
    ])
    func shortTextsComeBack(text: String) throws {
        try expectRoundTrip(Array(text.utf8))
    }

    @Test(arguments: [257, 258, 259, 260, 516, 517, 32_767, 32_768, 32_769, 70_000])
    func runsComeBack(length: Int) throws {
        try expectRoundTrip(Array(repeating: 0x61, count: length))
    }

    @Test func repetitionAtTheEdgeOfTheWindowComesBack() throws {
        var generator = SeededGenerator(seed: 2)
        let mark = Array("政府信息公开工作年度报告".utf8)
        for distance in [32_767, 32_768, 32_769] {
            let between = (0..<distance - mark.count).map { _ in UInt8.random(in: 0...255, using: &generator) }
            try expectRoundTrip(mark + between + mark)
        }
    }

    @Test func everyAlphabetComesBack() throws {
        var generator = SeededGenerator(seed: 3)
        for letters in [1, 2, 3, 7, 40, 256] {
            for count in [1, 100, 5000, 40_000] {
                try expectRoundTrip((0..<count).map { _ in UInt8(Int.random(in: 0..<letters, using: &generator)) })
            }
        }
    }

    /// Frequencies that grow like Fibonacci numbers ask for codes of more than fifteen bits.
    @Test func lopsidedFrequenciesKeepTheirCodesShort() throws {
        var frequencies = [1, 1]
        while frequencies.count < 40 {
            frequencies.append(frequencies[frequencies.count - 1] + frequencies[frequencies.count - 2])
        }
        let encoder = HuffmanEncoder(frequencies: frequencies, longest: 15)
        #expect(encoder.lengths.allSatisfy { 1...15 ~= $0 })
        #expect(encoder.lengths.reduce(0) { $0 + 1 << (15 - Int($1)) } == 1 << 15, "the code is complete")
    }

    @Test func textBecomesShorter() {
        let text = Array(Samples.documentText.utf8)
        #expect(Deflate.compress(text).count < text.count / 4)
    }

    @Test func sameBytesSameStream() {
        let text = Array(Samples.documentText.utf8)
        #expect(Deflate.compress(text) == Deflate.compress(text))
    }

    private func expectRoundTrip(_ bytes: [UInt8], sourceLocation: SourceLocation = #_sourceLocation) throws {
        let inflated = try Inflate.decompress(Deflate.compress(bytes), limit: bytes.count)
        #expect(inflated == bytes, sourceLocation: sourceLocation)
    }
}
