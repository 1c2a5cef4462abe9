// Hexadecimal digits.

/// Reads single digits.
enum Hexadecimal {
    /// The value of a digit, in letters of either size; nil for any other byte.
    static func value(of digit: UInt8) -> UInt8? {
        if digit &- 0x30 < 10 { return digit - 0x30 }
        let letter = (digit | 0x20) &- 0x61
        return letter < 6 ? letter + 10 : nil
    }
}
