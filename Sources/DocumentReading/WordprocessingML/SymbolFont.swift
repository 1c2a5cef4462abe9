// Signs that a document names by font and number.

/// Characters of symbol fonts that have one of their own in Unicode.
enum SymbolFont {
    /// The character that stands for a sign; as numbered where the font is not known, nil where there is no number.
    static func scalar(_ character: String, font: String) -> Unicode.Scalar? {
        guard let number = UInt32(character, radix: 16) else { return nil }
        // Symbol fonts are numbered from F000 on as well as from 0.
        let sign = number & 0xFF
        if number < 0x100 || number & 0xFF00 == 0xF000, let known = signs[font.lowercased()]?[sign] { return known }
        return Unicode.Scalar(number)
    }

    private static let signs: [String: [UInt32: Unicode.Scalar]] = [
        "symbol": [0xB7: "•", 0xD7: "·", 0xB4: "×", 0xB8: "÷", 0xB1: "±", 0xA3: "≤", 0xB3: "≥", 0xB9: "≠", 0xB0: "°"],
        "wingdings": [
            0x6C: "●", 0x6E: "■", 0x6F: "□", 0x71: "❑", 0x75: "◆", 0xA8: "□", 0xFB: "✗", 0xFC: "✓", 0xFD: "☒",
            0xFE: "☑",
            0x81: "①", 0x82: "②", 0x83: "③", 0x84: "④", 0x85: "⑤", 0x86: "⑥", 0x87: "⑦", 0x88: "⑧", 0x89: "⑨",
            0x8A: "⑩",
        ],
        "wingdings 2": [
            0x50: "✓", 0x4F: "✗", 0x52: "☑", 0x53: "☒", 0x54: "☒", 0xA3: "□", 0x97: "●", 0x98: "●", 0xA2: "■",
        ],
    ]
}
