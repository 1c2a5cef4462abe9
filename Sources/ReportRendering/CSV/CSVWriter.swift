// Writes records as RFC 4180 has them, for spreadsheets that must not take text for formulas.

import UnicodeText

/// Writes lines of comma-separated fields.
struct CSVWriter {
    /// Signs at which a spreadsheet begins to calculate, in both widths: Chinese Excel takes the wide ones alike.
    private static let triggers: ScalarSet = "=+-@＝＋－＠"

    private(set) var text = ""

    /// Adds a record, ended with CR LF.
    mutating func append(_ fields: [String]) {
        text += fields.map(Self.field).joined(separator: ",") + "\r\n"
    }

    /// A field, quoted where it must be; an apostrophe keeps text from being a formula, and a number stays one.
    static func field(_ value: String) -> String {
        let visible = VisibleText.of(value)
        let safe = isFormula(value) && !isPlainNumber(value) ? "'" + visible : visible
        guard safe.unicodeScalars.contains(where: { $0.isOne(of: "\",\r\n") }) else { return safe }
        return "\"" + safe.replacing("\"", with: "\"\"") + "\""
    }

    /// Whether a spreadsheet might calculate the text, which some do behind spaces too.
    private static func isFormula(_ value: String) -> Bool {
        let scalars = value.unicodeScalars
        if let first = scalars.first, first == "\t" || first == "\r" || first == "\n" { return true }
        return scalars.first { !$0.properties.isWhitespace }.map(triggers.contains) ?? false
    }

    /// Whether the text is nothing but ASCII digits with at most one point and one sign.
    private static func isPlainNumber(_ value: String) -> Bool {
        let digits =
            value.utf8.first.map { $0 == 0x2B || $0 == 0x2D } == true ? value.utf8.dropFirst() : value.utf8[...]
        let parts = digits.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count <= 2
            && parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
    }
}
