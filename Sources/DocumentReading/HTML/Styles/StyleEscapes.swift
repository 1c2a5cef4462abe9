// Characters that a style writes by number.

/// Decodes escapes: a backslash with up to six hexadecimal digits, or with the character it stands for.
enum StyleEscapes {
    /// The text of a range of bytes.
    static func decoded(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) -> String {
        guard range.contains(where: { bytes[$0] == UInt8(ascii: "\\") }) else {
            return String(decoding: bytes[range], as: UTF8.self)
        }
        var decoded: [UInt8] = []
        var index = range.lowerBound
        while index < range.upperBound {
            guard bytes[index] == UInt8(ascii: "\\"), index + 1 < range.upperBound else {
                decoded.append(bytes[index])
                index += 1
                continue
            }
            index += 1
            let start = index
            while index < range.upperBound, index - start < 6, isHexadecimal(bytes[index]) { index += 1 }
            if index > start {
                let value = UInt32(String(decoding: bytes[start..<index], as: UTF8.self), radix: 16) ?? 0
                decoded += Array(String(Unicode.Scalar(value) ?? "\u{FFFD}").utf8)
                if index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
            } else {
                // A line end that is escaped is none.
                if bytes[index] >= 0x20 { decoded.append(bytes[index]) }
                index += 1
            }
        }
        return String(decoding: decoded, as: UTF8.self)
    }

    private static func isHexadecimal(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 6 }
}
