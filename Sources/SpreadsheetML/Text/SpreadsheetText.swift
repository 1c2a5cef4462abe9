// Escapes text for the parts of a workbook.

import Markup

/// Writes text so that spreadsheets read it back as it was.
enum SpreadsheetText {
    /// Signs at which a spreadsheet would begin to calculate if somebody edited the text, in both widths.
    private static let triggers = Set("=+-@＝＋－＠".unicodeScalars)

    /// The text for between tags.
    static func escaped(_ text: String) -> String { MarkupEscaping.text(guarded(text)) }

    /// The text, not yet escaped as markup. Spreadsheets take `_x0041_` for an A; where a text really says so its first
    /// underscore is written `_x005F_`.
    static func guarded(_ text: String) -> String {
        let scalars = Array(text.unicodeScalars)
        guard scalars.contains("_") else { return text }
        var view = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            if scalar == "_", isEscape(scalars[index...].prefix(7)) {
                view.append(contentsOf: "_x005F_".unicodeScalars)
            } else {
                view.append(scalar)
            }
        }
        return String(view)
    }

    /// Whether a spreadsheet must be told that the text is meant as text.
    static func looksLikeFormula(_ text: String) -> Bool {
        text.unicodeScalars.first { !$0.properties.isWhitespace }.map(triggers.contains) ?? false
    }

    /// Whether seven scalars are `_xHHHH_`.
    private static func isEscape(_ slice: ArraySlice<Unicode.Scalar>) -> Bool {
        let scalars = Array(slice)
        return scalars.count == 7 && scalars[1] == "x" && scalars[6] == "_"
            && scalars[2..<6].allSatisfy { $0.properties.isASCIIHexDigit }
    }
}
