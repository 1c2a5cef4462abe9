// Quotes and escapes one JSON string.

/// Escapes what JSON requires, what ends a line for some readers, and what a terminal or a viewer would obey instead of
/// show: all control characters, the marks of direction, and the noncharacters U+FFFE and U+FFFF.
enum JSONEscaping {
    /// A character that is written as an escape.
    private struct Found {
        let value: UInt32
        /// The bytes it has in UTF-8.
        let length: Int
    }

    /// Appends `text` in quotation marks; stretches without anything to escape are copied whole.
    static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                guard isCandidate(bytes[index]), let found = found(in: bytes, at: index) else {
                    index += 1
                    continue
                }
                output.append(contentsOf: bytes[start..<index])
                appendEscape(of: found.value, to: &output)
                index += found.length
                start = index
            }
            output.append(contentsOf: bytes[start...])
        }
        output.append(UInt8(ascii: "\""))
    }

    /// Whether a character that begins with the byte may have to be escaped; Chinese text passes at once.
    @inline(__always)
    private static func isCandidate(_ byte: UInt8) -> Bool {
        switch byte {
        case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"), 0x7F, 0xC2, 0xE2, 0xEF: true
        default: false
        }
    }

    /// The character at `index`, if it must be escaped.
    private static func found(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Found? {
        let lead = bytes[index]
        if lead < 0x80 { return Found(value: UInt32(lead), length: 1) }
        func tail(_ offset: Int) -> UInt32 {
            index + offset < bytes.count ? UInt32(bytes[index + offset] & 0x3F) : 0
        }
        if lead == 0xC2 {
            let value = 0x80 | tail(1)
            return value <= 0x9F ? Found(value: value, length: 2) : nil
        }
        let value = UInt32(lead & 0x0F) << 12 | tail(1) << 6 | tail(2)
        switch value {
        case 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: return Found(value: value, length: 3)
        default: return nil
        }
    }

    private static func appendEscape(of value: UInt32, to output: inout [UInt8]) {
        let escape: String
        switch value {
        case UInt32(UInt8(ascii: "\"")): escape = "\\\""
        case UInt32(UInt8(ascii: "\\")): escape = "\\\\"
        case 0x08: escape = "\\b"
        case 0x09: escape = "\\t"
        case 0x0A: escape = "\\n"
        case 0x0C: escape = "\\f"
        case 0x0D: escape = "\\r"
        default:
            let digits = String(value, radix: 16)
            escape = "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
        }
        output.append(contentsOf: escape.utf8)
    }
}
