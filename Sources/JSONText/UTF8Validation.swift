// Finds bytes that are not UTF-8.

enum UTF8Validation {
    /// The offset of the first sequence that is cut short, overlong, a surrogate or beyond U+10FFFF.
    static func firstInvalidOffset(in bytes: [UInt8]) -> Int? {
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                index += 1
                continue
            }
            guard let length = sequenceLength(in: bytes, at: index) else { return index }
            index += length
        }
        return nil
    }

    /// The length of the well-formed sequence of several bytes at `start` (Unicode, table 3-7).
    private static func sequenceLength(in bytes: [UInt8], at start: Int) -> Int? {
        let length: Int
        // Only the second byte has narrower bounds than 80…BF, depending on the first.
        var second: ClosedRange<UInt8> = 0x80...0xBF
        switch bytes[start] {
        case 0xC2...0xDF: length = 2
        case 0xE0: (length, second) = (3, 0xA0...0xBF)
        case 0xED: (length, second) = (3, 0x80...0x9F)
        case 0xE1...0xEF: length = 3
        case 0xF0: (length, second) = (4, 0x90...0xBF)
        case 0xF4: (length, second) = (4, 0x80...0x8F)
        case 0xF1...0xF3: length = 4
        default: return nil
        }
        guard start + length <= bytes.count, second.contains(bytes[start + 1]) else { return nil }
        for index in (start + 2)..<(start + length) where bytes[index] & 0xC0 != 0x80 {
            return nil
        }
        return length
    }
}
