// Signs that a document names by font and number.

/// Characters of symbol fonts that have one of their own in Unicode.
enum SymbolFont {
    /// The character that stands for a sign; as numbered where the font is not known, nil where there is no number.
    static func scalar(_ character: String, font: String) -> Unicode.Scalar? {
        UInt32(character, radix: 16).flatMap { scalar($0, font: font.lowercased()) }
    }

    /// Whether the characters of a font, named in small letters, are signs whatever the text says.
    static func isKnown(_ font: String) -> Bool { signs[font] != nil }

    /// A character of text in a font of signs: one without a character of its own keeps its number in the private area,
    /// so that a picture of a folder is not taken for the digit 0. What such fonts do not have is not theirs.
    static func scalar(_ scalar: Unicode.Scalar, in font: String) -> Unicode.Scalar {
        let isSign = (0x21...0xFF).contains(scalar.value) || (0xF020...0xF0FF).contains(scalar.value)
        return isSign ? self.scalar(scalar.value, font: font) ?? scalar : scalar
    }

    private static func scalar(_ number: UInt32, font: String) -> Unicode.Scalar? {
        // Symbol fonts are numbered from F000 on as well as from 0.
        guard number < 0x100 || number & 0xFF00 == 0xF000, let font = signs[font] else { return Unicode.Scalar(number) }
        return font[number & 0xFF] ?? Unicode.Scalar(0xF000 | number & 0xFF)
    }

    private static let signs: [String: [UInt32: Unicode.Scalar]] = [
        "symbol": symbol,
        "wingdings": [
            0x6C: "●", 0x6E: "■", 0x6F: "□", 0x70: "□", 0x71: "❑", 0x72: "❒", 0x75: "◆", 0x76: "❖", 0x77: "◆",
            0x78: "☒", 0xA1: "○", 0xA4: "◉", 0xA7: "▪", 0xA8: "□", 0xAB: "★", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
            0xFE: "☑",
            0xDF: "←", 0xE0: "→", 0xE1: "↑", 0xE2: "↓", 0xE7: "←", 0xE8: "→", 0xE9: "↑", 0xEA: "↓", 0xF0: "⇨",
            0x80: "⓪", 0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧",
            0x89: "⑨",
            0x8A: "⑩", 0x8B: "⓿", 0x8C: "❶", 0x8D: "❷", 0x8E: "❸", 0x8F: "❹", 0x90: "❺", 0x91: "❻", 0x92: "❼",
            0x93: "❽", 0x94: "❾", 0x95: "❿",
        ],
        "wingdings 2": [
            0x4F: "✗", 0x50: "✓", 0x51: "☒", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0x97: "●", 0x98: "●", 0xA2: "■",
            0xA3: "□",
            0x69: "⓪", 0x6A: "①", 0x6B: "②", 0x6C: "③", 0x6D: "④", 0x6E: "⑤", 0x6F: "⑥", 0x70: "⑦", 0x71: "⑧",
            0x72: "⑨",
            0x73: "⑩",
        ],
        "wingdings 3": [0x70: "▲", 0x71: "▼", 0x74: "◀", 0x75: "▶", 0x21: "←", 0x22: "→", 0x23: "↑", 0x24: "↓"],
        "webdings": [
            0x61: "✓", 0x72: "✗", 0x63: "□", 0x67: "■", 0x6E: "●", 0x33: "◀", 0x34: "▶", 0x35: "▲", 0x36: "▼",
        ],
    ]

    /// The font Symbol has Greek letters where others have Latin ones, and its digits and most marks are ordinary.
    private static let symbol: [UInt32: Unicode.Scalar] = {
        var signs: [UInt32: Unicode.Scalar] = [
            0xB7: "•", 0xD7: "·", 0xB4: "×", 0xB8: "÷", 0xB1: "±", 0xA3: "≤", 0xB3: "≥", 0xB9: "≠", 0xB0: "°",
            0xA5: "∞",
            0xAC: "←", 0xAD: "↑", 0xAE: "→", 0xAF: "↓", 0xBA: "≡", 0xBB: "≈", 0xB5: "∝", 0xB6: "∂", 0xCE: "∈",
            0xD1: "∇",
            0xD5: "∏", 0xD6: "√", 0xE5: "∑", 0xF2: "∫", 0xA2: "′", 0xB2: "″", 0x22: "∀", 0x24: "∃", 0x27: "∋",
            0x2D: "−",
            0x40: "≅", 0x5C: "∴", 0x5E: "⊥", 0x7E: "∼",
        ]
        for (first, letters) in [
            (UInt32(0x41), "ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ"), (0x61, "αβχδεφγηιϕκλμνοπθρστυϖωξψζ"),
        ] {
            for (offset, letter) in letters.unicodeScalars.enumerated() { signs[first + UInt32(offset)] = letter }
        }
        for number in UInt32(0x20)..<0x7F where signs[number] == nil { signs[number] = Unicode.Scalar(number) }
        return signs
    }()
}
