// Quotes and escapes one JSON string.

enum JSONEscaping {
    /// Appends `text` in quotation marks; stretches without anything to escape are copied whole.
    static func append(_ text: String, to output: inout [UInt8]) {
        output.append(UInt8(ascii: "\""))
        var text = text
        text.withUTF8 { bytes in
            var start = 0
            var index = 0
            while index < bytes.count {
                let length = escapedLength(in: bytes, at: index)
                guard length > 0 else {
                    index += 1
                    continue
                }
                output.append(contentsOf: bytes[start..<index])
                // Of the line separators E2 80 A8 and E2 80 A9 the last byte tells which it is.
                appendEscape(of: bytes[index + length - 1], to: &output)
                index += length
                start = index
            }
            output.append(contentsOf: bytes[start...])
        }
        output.append(UInt8(ascii: "\""))
    }

    /// The number of bytes at `index` that one escape replaces, 0 if they stay.
    @inline(__always)
    private static func escapedLength(in bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
        switch bytes[index] {
        case ..<0x20, UInt8(ascii: "\""), UInt8(ascii: "\\"): return 1
        case 0xE2:
            guard index + 2 < bytes.count, bytes[index + 1] == 0x80 else { return 0 }
            return bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9 ? 3 : 0
        default: return 0
        }
    }

    private static func appendEscape(of byte: UInt8, to output: inout [UInt8]) {
        let escape: String
        switch byte {
        case UInt8(ascii: "\""): escape = "\\\""
        case UInt8(ascii: "\\"): escape = "\\\\"
        case 0x08: escape = "\\b"
        case 0x09: escape = "\\t"
        case 0x0A: escape = "\\n"
        case 0x0C: escape = "\\f"
        case 0x0D: escape = "\\r"
        case 0xA8: escape = "\\u2028"
        case 0xA9: escape = "\\u2029"
        default: escape = (byte < 0x10 ? "\\u000" : "\\u00") + String(byte, radix: 16)
        }
        output.append(contentsOf: escape.utf8)
    }
}
