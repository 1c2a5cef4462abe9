// Which characters count as digits, letters, ideographs.

extension Unicode.Scalar {
    /// 0–9, half or full width.
    var isDigit: Bool { ("0"..."9").contains(self) || ("０"..."９").contains(self) }

    /// 0–9, full width only.
    var isFullWidthDigit: Bool { ("０"..."９").contains(self) }

    /// A–Z, half or full width, and accented Latin letters.
    var isLatinLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xFF21...0xFF3A, 0xFF41...0xFF5A: true
        case 0xC0...0x24F: self != "×" && self != "÷"
        default: false
        }
    }

    /// Chinese characters, also kana and Hangul: what is written without spaces.
    var isIdeograph: Bool {
        switch value {
        case 0x3005...0x3007, 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
            0xAC00...0xD7AF, 0xF900...0xFAFF, 0x20000...0x323AF:
            true
        default: false
        }
    }

    /// What belongs to the character in front of it.
    var isExtender: Bool {
        value >= 0x300 && (properties.isGraphemeExtend || value == 0x200D)
    }

    var isSpace: Bool { properties.isWhitespace }
}
