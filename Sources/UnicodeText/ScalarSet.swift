// Sets of characters that scanners ask for every character of a text.

/// A fixed set of scalars, written as the string of its members; asking costs one look into a table of bits.
public struct ScalarSet: ExpressibleByStringLiteral, Sendable {
    /// One bit for each scalar of the basic plane up to the set's last.
    private let bits: [UInt64]
    /// The members beyond the basic plane, which are rare.
    private let others: [Unicode.Scalar]

    /// The set of a string's scalars.
    public init(_ members: String) {
        let last = members.unicodeScalars.lazy.map(\.value).filter { $0 <= 0xFFFF }.max() ?? 0
        var bits = [UInt64](repeating: 0, count: Int(last >> 6) + 1)
        for scalar in members.unicodeScalars where scalar.value <= 0xFFFF {
            bits[Int(scalar.value >> 6)] |= 1 << UInt64(scalar.value & 63)
        }
        self.bits = bits
        others = members.unicodeScalars.filter { $0.value > 0xFFFF }
    }

    /// The set that a literal spells.
    public init(stringLiteral members: String) { self.init(members) }

    /// Whether a scalar is a member.
    @inline(__always)
    public func contains(_ scalar: Unicode.Scalar) -> Bool {
        let word = Int(scalar.value >> 6)
        if word < bits.count { return bits[word] & (1 << UInt64(scalar.value & 63)) != 0 }
        return !others.isEmpty && others.contains(scalar)
    }
}
