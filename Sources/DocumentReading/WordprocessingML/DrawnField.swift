// Fields that are seen although they have no result: the page shows what their instruction says.

/// What a field shows by its instruction alone.
enum DrawnField: Equatable {
    /// Text.
    case text(String)
    /// A formula, written in a line.
    case formula(EquationField)
    /// What only the program that shows the page knows: a number it counts, a bar code; named by the field.
    case computed(String)

    /// Reads an instruction; nil for one that shows nothing.
    init?(_ instruction: [Unicode.Scalar]) {
        let text = String(String.UnicodeScalarView(instruction))
        let words = text.split(whereSeparator: \.isWhitespace)
        guard let keyword = words.first?.uppercased() else { return nil }
        switch keyword {
        case "EQ":
            let body = text.drop { $0.isWhitespace }.dropFirst(2)
            self = .formula(EquationField(Array(body.unicodeScalars)))
        case "SYMBOL":
            guard let sign = Self.sign(words.dropFirst()) else { return nil }
            self = .text(String(sign))
        // The text stands behind the name of the macro or the place.
        case "MACROBUTTON", "GOTOBUTTON": self = .text(words.dropFirst(2).joined(separator: " "))
        case "AUTONUM", "AUTONUMLGL", "AUTONUMOUT", "LISTNUM", "BARCODE", "DISPLAYBARCODE", "MERGEBARCODE":
            self = .computed(words.map(String.init).joined(separator: " "))
        default: return nil
        }
    }

    /// The sign of a SYMBOL field: its number, decimal or as 0xFE, or the character itself, in the font behind `\f`.
    private static func sign(_ words: ArraySlice<Substring>) -> Unicode.Scalar? {
        guard let first = words.first else { return nil }
        let place = words.firstIndex { $0.lowercased() == "\\f" }
        let font = place.map { words[($0 + 1)...].prefix { !$0.hasPrefix("\\") }.joined(separator: " ") } ?? ""
        let number: UInt32? =
            first.lowercased().hasPrefix("0x") ? UInt32(first.dropFirst(2), radix: 16) : UInt32(first)
        guard let value = number ?? first.unicodeScalars.first?.value else { return nil }
        return SymbolFont.scalar(String(value, radix: 16), font: font.filter { $0 != "\"" })
    }
}
