// A sentence made ready for patterns: width folded, titles and document numbers covered, every offset kept.

/// Folds and masks prose without moving a character.
enum ProseText {
    /// What stands for each covered character.
    static let mask: Unicode.Scalar = "□"

    /// The text with full-width letters, digits and signs made narrow, and the insides of 《》 and 〔〕 covered.
    static func prepared(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result = scalars.map(fold)
        for (open, close) in [("《", "》"), ("〔", "〕"), ("[", "]")] as [(Unicode.Scalar, Unicode.Scalar)] {
            var start = 0
            while let opening = result[start...].firstIndex(of: open),
                let closing = result[opening...].firstIndex(of: close)
            {
                for index in (opening + 1)..<max(closing, opening + 1) { result[index] = mask }
                start = closing + 1
            }
        }
        return result
    }

    private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        // Full-width marks of punctuation stay: they part clauses.
        case 0xFF0C, 0xFF1A, 0xFF1B, 0xFF08, 0xFF09, 0xFF01, 0xFF1F: scalar
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        case 0x28: "（"
        case 0x29: "）"
        case 0x3B: "；"
        case 0x3A: "："
        default: scalar
        }
    }
}
