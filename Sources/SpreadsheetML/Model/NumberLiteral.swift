// A decimal number as a cell holds it: its digits.

/// The digits of a number that a spreadsheet reads without loss.
public struct NumberLiteral: Hashable, Sendable {
    /// Spreadsheets keep this many significant digits and make zeros of the rest.
    public static let exactDigits = 15

    /// The digits, with at most one point and a minus sign below zero.
    public let digits: String
    /// How many digits stand after the point.
    public let decimals: Int

    /// Reads plain decimal digits; nil for anything else, and for a number with more significant digits than a
    /// spreadsheet keeps, which had better stay text.
    public init?(_ text: String) {
        let unsigned = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        let parts = unsigned.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        let areDigits = parts.allSatisfy { part in !part.isEmpty && part.allSatisfy { (0x30...0x39).contains($0) } }
        guard areDigits, parts.count <= 2 else { return nil }
        let significant = parts.joined().drop { $0 == 0x30 }
        let fraction = parts.count == 2 ? parts[1].count : 0
        // Zeros at the end are part of what is printed, not of what must be kept.
        let zeros = significant.reversed().prefix { $0 == 0x30 }.count
        guard significant.count - min(zeros, significant.count) <= Self.exactDigits else { return nil }
        digits = text
        decimals = fraction
    }
}
