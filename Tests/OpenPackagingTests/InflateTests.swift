// Inflating against streams of zlib, and against damage.

import TestSupport
import Testing

@testable import OpenPackaging

@Suite struct InflateTests {
    @Test func storedBlock() throws {
        #expect(
            try Inflate.decompress([0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63], limit: 3) == Array("abc".utf8))
    }

    @Test func storedBlockBehindBitsOfAnother() throws {
        // An empty block of the fixed code, then a stored one that starts at the next byte.
        #expect(try Inflate.decompress([0x02, 0x04, 0x01, 0x00, 0xFE, 0xFF, 0x61], limit: 9) == Array("a".utf8))
    }

    @Test func fixedCodeWithAnOverlappingMatch() throws {
        let stream: [UInt8] = [0xCB, 0x48, 0xCD, 0xC9, 0xC9, 0x57, 0xC8, 0x40, 0x27, 0x01]
        #expect(try Inflate.decompress(stream, limit: 100) == Array("hello hello hello hello".utf8))
    }

    @Test func dynamicCode() throws {
        let inflated = try Inflate.decompress(Self.dynamic, limit: 1000)
        #expect(inflated.count == 200)
        #expect(CRC32.checksum(of: inflated) == 0x3480_BB53)
    }

    @Test func bytesBehindTheStreamAreLeftAlone() throws {
        #expect(try Inflate.decompress([0x03, 0x00, 0xAA, 0xBB], limit: 0) == [])
    }

    @Test(arguments: [199, 200, 201, Int.max])
    func limitHoldsToTheByte(limit: Int) throws {
        if limit < 200 {
            #expect(throws: InflateError.limitExceeded(limit: limit)) {
                try Inflate.decompress(Self.dynamic, limit: limit)
            }
        } else {
            #expect(try Inflate.decompress(Self.dynamic, limit: limit).count == 200)
        }
    }

    @Test func limitHoldsForStoredBlocks() {
        #expect(throws: InflateError.limitExceeded(limit: 2)) {
            try Inflate.decompress([0x01, 0x03, 0x00, 0xFC, 0xFF, 0x61, 0x62, 0x63], limit: 2)
        }
    }

    @Test func everyCutIsTruncated() {
        for count in 0..<Self.dynamic.count {
            #expect(throws: InflateError.truncated) {
                try Inflate.decompress(Self.dynamic.prefix(count), limit: 1000)
            }
        }
    }

    @Test(
        arguments: [
            [0x07],  // a block of the fourth kind
            [0x01, 0x03, 0x00, 0xFC, 0xFE],  // a stored length that does not match its complement
            [0xFD, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF],  // 288 literals and 32 distances, more than there are
            [0x05, 0x00, 0x92, 0x04],  // four codes of one bit
            [0x4B, 0x04, 0x12],  // a distance beyond the beginning
        ] as [[UInt8]])
    func brokenRulesAreDamage(stream: [UInt8]) {
        #expect(throws: InflateError.damaged) { try Inflate.decompress(stream, limit: 1000) }
    }

    @Test func garbageNeverTraps() {
        var generator = SeededGenerator(seed: 1)
        var mutator = ByteMutator(seed: 1)
        for _ in 0..<5000 {
            let garbage = (0..<Int.random(in: 0..<80, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            for stream in [garbage, mutator.mutated(Self.dynamic)] {
                if let inflated = try? Inflate.decompress(stream, limit: 5000) { #expect(inflated.count <= 5000) }
            }
        }
    }

    /// zlib's stream for 200 letters, a and b more often than c, d and e.
    private static let dynamic = Samples.bytes(
        """
        NU6JEcAwCJqVb/8Vipqaix+iCEFigjBqTQihXU4BSON/o/0wvLYEOQc2kJvnFlGNmX1T71Mel9rBpnvYlbHDUImI5tiCM9zSTxCXyh46jfc/
        """)
}
