// How a message falls into blocks of 64 bytes, and into pieces, does not matter.

import ContentDigest
import Testing

@Suite struct BlockEdgeTests {
    /// A message of `length` bytes that differs from those of other lengths.
    private func message(_ length: Int) -> [UInt8] {
        (0..<length).map { UInt8(truncatingIfNeeded: 7 * $0 + length) }
    }

    @Test func everyLengthUpToTwoBlocksAgreesWithAnotherImplementation() {
        // The digest of the 131 digests one after the other, computed with Python's hashlib.
        var all = SHA256()
        for length in 0...130 { all.update(SHA256.hash(message(length)).bytes) }
        #expect(
            all.finalize().hexadecimal
                == "969b9f993f9c27e8424a46288c5b7999eee502a7befa92cad6cfef1034d76c51")
    }

    @Test func everyCutIntoTwoPiecesGivesTheSameDigest() {
        for length in [1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 129, 200] {
            let bytes = message(length)
            let whole = SHA256.hash(bytes)
            for cut in 0...length {
                var hasher = SHA256()
                hasher.update(bytes[..<cut])
                hasher.update(bytes[cut...])
                #expect(hasher.finalize() == whole, "\(length) bytes cut at \(cut)")
            }
        }
    }

    @Test(arguments: [1, 3, 63, 64, 65, 128, 150])
    func piecesOfOneSizeGiveTheSameDigest(size: Int) {
        for length in 0...300 {
            let bytes = message(length)
            var hasher = SHA256()
            for start in stride(from: 0, to: length, by: size) {
                hasher.update(bytes[start..<min(start + size, length)])
            }
            #expect(hasher.finalize() == SHA256.hash(bytes), "\(length) bytes in pieces of \(size)")
        }
    }

    @Test func everyKindOfSequenceIsTakenAlike() {
        let text = "政府信息公开工作年度报告"
        let expected = SHA256.hash(Array(text.utf8))
        var fromText = SHA256()
        fromText.update(text.utf8)
        var fromLazySequence = SHA256()
        fromLazySequence.update(text.utf8.lazy.map { $0 })
        var fromBuffer = SHA256()
        Array(text.utf8).withUnsafeBytes { fromBuffer.update($0) }
        #expect(fromText.finalize() == expected)
        #expect(fromLazySequence.finalize() == expected)
        #expect(fromBuffer.finalize() == expected)
    }

    @Test func aDigestMayBeTakenOnTheWay() {
        var hasher = SHA256()
        hasher.update(message(70))
        #expect(hasher.finalize() == SHA256.hash(message(70)))
        hasher.update([1, 2, 3])
        #expect(hasher.finalize() == SHA256.hash(message(70) + [1, 2, 3]))
    }
}
