// Reads JSON strings: quotation marks, escapes and surrogate pairs.

extension JSONCursor {
    /// Reads the string whose opening quotation mark stands at the position.
    mutating func string() throws(JSONParsingError) -> String {
        position += 1
        var text = ""
        while true {
            let start = position
            skipPlainBytes()
            let plain = self.text(start..<position)
            switch try byte() {
            case UInt8(ascii: "\""):
                position += 1
                return text.isEmpty ? plain : text + plain
            case UInt8(ascii: "\\"):
                text += plain
                text.unicodeScalars.append(try escapedScalar())
            case let control:
                throw .controlCharacter(control, offset: position)
            }
        }
    }

    /// Moves to the next quotation mark, backslash or control character.
    private mutating func skipPlainBytes() {
        while position < bytes.count {
            let byte = bytes[position]
            if byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") { return }
            position += 1
        }
    }

    /// Reads the escape whose backslash stands at the position.
    private mutating func escapedScalar() throws(JSONParsingError) -> Unicode.Scalar {
        let start = position
        position += 1
        let letter = try byte()
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(letter)
        case UInt8(ascii: "b"): return "\u{8}"
        case UInt8(ascii: "f"): return "\u{C}"
        case UInt8(ascii: "n"): return "\n"
        case UInt8(ascii: "r"): return "\r"
        case UInt8(ascii: "t"): return "\t"
        case UInt8(ascii: "u"): return try numberedScalar(from: start)
        default: throw .invalidEscape(offset: start)
        }
    }

    /// Reads the digits behind `\u`, and the second half if they are the first of a pair.
    private mutating func numberedScalar(
        from start: Int
    ) throws(JSONParsingError) -> Unicode.Scalar {
        let first = try codeUnit(from: start)
        if let scalar = Unicode.Scalar(first) { return scalar }
        let secondStart = position
        // What follows a lone half is judged by itself only if it is another escape with digits.
        guard first < 0xDC00, skip("\\"), skip("u") else { throw .loneSurrogate(offset: start) }
        let second = try codeUnit(from: secondStart)
        let pair = [first, second]
        guard (0xDC00...0xDFFF).contains(second),
            let scalar = String(decoding: pair, as: UTF16.self).unicodeScalars.first
        else { throw .loneSurrogate(offset: start) }
        return scalar
    }

    /// Reads four hexadecimal digits.
    private mutating func codeUnit(from start: Int) throws(JSONParsingError) -> UInt16 {
        var unit: UInt16 = 0
        for _ in 0..<4 {
            let digit: UInt8
            switch try byte() {
            case let byte where (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte):
                digit = byte - UInt8(ascii: "0")
            case let byte where (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20):
                digit = (byte | 0x20) - UInt8(ascii: "a") + 10
            default: throw .invalidEscape(offset: start)
            }
            unit = unit << 4 | UInt16(digit)
            position += 1
        }
        return unit
    }
}
