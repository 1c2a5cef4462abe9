// Reads character references.

/// What `&nbsp;`, `&#160;` or `&#xA0;` stands for.
struct CharacterReference {
    let scalar: Unicode.Scalar
    /// How many bytes the reference has, from `&` on.
    let length: Int

    /// The reference that `bytes` begin with, which is a `&`; nil where that is just a `&`.
    init?(in bytes: ArraySlice<UInt8>, dialect: MarkupDialect, isInAttribute: Bool) {
        let bytes = bytes.prefix(MarkupLimits.referenceLength)
        let start = bytes.startIndex + 1
        guard start < bytes.endIndex else { return nil }
        if bytes[start] == ASCII.hash {
            self.init(numeric: bytes, dialect: dialect)
        } else if dialect == .html {
            self.init(named: bytes, isInAttribute: isInAttribute)
        } else {
            self.init(predefined: bytes)
        }
    }

    private init(_ scalar: Unicode.Scalar, length: Int) {
        self.scalar = scalar
        self.length = length
    }

    private init?(numeric bytes: ArraySlice<UInt8>, dialect: MarkupDialect) {
        var index = bytes.startIndex + 2
        guard index < bytes.endIndex else { return nil }
        let isHexadecimal = bytes[index] | 0x20 == UInt8(ascii: "x")
        if isHexadecimal { index += 1 }
        let firstDigit = index
        var number: UInt32 = 0
        while index < bytes.endIndex, let digit = Self.digit(bytes[index], isHexadecimal: isHexadecimal) {
            // Once past the last scalar it stays there.
            number = min(number * (isHexadecimal ? 16 : 10) + digit, 0x11_0000)
            index += 1
        }
        guard index > firstDigit else { return nil }
        if index < bytes.endIndex, bytes[index] == ASCII.semicolon {
            index += 1
        } else if dialect == .xml || index == bytes.startIndex + MarkupLimits.referenceLength {
            return nil
        }
        self.init(Self.scalar(number, dialect: dialect), length: index - bytes.startIndex)
    }

    private static func digit(_ byte: UInt8, isHexadecimal: Bool) -> UInt32? {
        if byte.isDigit { return UInt32(byte &- 0x30) }
        let letter = (byte | 0x20) &- 0x61
        return isHexadecimal && letter < 6 ? UInt32(letter) + 10 : nil
    }

    private static func scalar(_ number: UInt32, dialect: MarkupDialect) -> Unicode.Scalar {
        if number == 0 { return .replacement }
        // Pages wrote the numbers of windows-1252 for curly quotes and dashes, so HTML reads them that way.
        if dialect == .html, 0x80..<0xA0 ~= number { return windows1252[Int(number) - 0x80] }
        return Unicode.Scalar(number) ?? .replacement
    }

    /// Windows-1252 from 0x80 to 0x9F; the five it leaves free are themselves.
    private static let windows1252 = Array(
        "€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)

    private init?(named bytes: ArraySlice<UInt8>, isInAttribute: Bool) {
        let name = bytes.dropFirst().prefix { $0.isLetter || $0.isDigit }
        if name.endIndex < bytes.endIndex, bytes[name.endIndex] == ASCII.semicolon,
            let scalar = NamedReferences.scalar(of: name)
        {
            self.init(scalar, length: name.count + 2)
            return
        }
        // The oldest names count without their semicolon, and with letters behind them: &nbsp2019, &copyright.
        var prefix = name.prefix(NamedReferences.longestBareName)
        while prefix.count >= 2 {
            if let scalar = NamedReferences.scalar(ofBare: prefix) {
                let next = prefix.endIndex < bytes.endIndex ? bytes[prefix.endIndex] : ASCII.space
                // But not in an address: ?a=1&copy=2.
                if isInAttribute, next == ASCII.equals || next.isLetter || next.isDigit { return nil }
                let isClosed = next == ASCII.semicolon
                self.init(scalar, length: prefix.count + (isClosed ? 2 : 1))
                return
            }
            prefix = prefix.dropLast()
        }
        return nil
    }

    private init?(predefined bytes: ArraySlice<UInt8>) {
        let name = bytes.dropFirst().prefix { $0 != ASCII.semicolon }
        guard name.endIndex < bytes.endIndex, let scalar = NamedReferences.predefined(name) else { return nil }
        self.init(scalar, length: name.count + 2)
    }
}
