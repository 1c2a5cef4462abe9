// Damages files for tests that a parser returns or throws, but never traps.

/// Makes damaged copies of bytes, the same ones for the same seed.
public struct ByteMutator: Sendable {
    /// Bytes at which parsers change their mind: ends of ranges, and marks of JSON, XML and UTF-8.
    private static let telling: [UInt8] =
        Array("\0\t\n\r \"&',-/0:<>[\\]e{}".utf8)
        + [0x7F, 0x80, 0xBF, 0xC0, 0xE2, 0xED, 0xEF, 0xF4, 0xFF]

    private var generator: SeededGenerator

    /// Starts at `seed`.
    public init(seed: UInt64) {
        generator = SeededGenerator(seed: seed)
    }

    /// A copy of `bytes` with one to four faults: bits flipped, bytes replaced, inserted, removed,
    /// repeated, or the end cut off.
    public mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
        var result = bytes
        for _ in 0..<Int.random(in: 1...4, using: &generator) {
            damage(&result)
        }
        return result
    }

    private mutating func damage(_ bytes: inout [UInt8]) {
        let telling = Self.telling.randomElement(using: &generator) ?? 0
        guard !bytes.isEmpty else { return bytes.append(telling) }
        let place = Int.random(in: bytes.indices, using: &generator)
        let length = Int.random(in: 1...16, using: &generator)
        let stretch = place..<min(place + length, bytes.count)
        switch Int.random(in: 0..<6, using: &generator) {
        case 0: bytes[place] ^= 1 << UInt8.random(in: 0..<8, using: &generator)
        case 1: bytes[place] = telling
        case 2: bytes.insert(telling, at: place)
        case 3: bytes.removeSubrange(stretch)
        case 4: bytes.insert(contentsOf: Array(bytes[stretch]), at: place)
        default: bytes.removeSubrange(place...)
        }
    }
}
