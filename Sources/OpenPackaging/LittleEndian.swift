// Numbers as ZIP writes them, the lowest byte first.

extension [UInt8] {
    /// The 16-bit number at `offset`, or nil where the bytes end before it does.
    func number16(at offset: Int) -> Int? {
        guard offset >= 0, offset + 2 <= count else { return nil }
        return Int(self[offset]) | Int(self[offset + 1]) << 8
    }

    /// The 32-bit number at `offset`, or nil where the bytes end before it does.
    func number32(at offset: Int) -> Int? {
        guard let low = number16(at: offset), let high = number16(at: offset + 2) else { return nil }
        return low | high << 16
    }

    /// Appends the low 16 bits of `number`.
    mutating func append16(_ number: Int) {
        append(UInt8(truncatingIfNeeded: number))
        append(UInt8(truncatingIfNeeded: number >> 8))
    }

    /// Appends the low 32 bits of `number`.
    mutating func append32(_ number: Int) {
        append16(number)
        append16(number >> 16)
    }
}
