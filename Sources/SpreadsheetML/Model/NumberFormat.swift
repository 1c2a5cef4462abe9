// How a spreadsheet prints a number.

/// A pattern by which a number is printed.
public struct NumberFormat: Hashable, Sendable {
    /// The pattern, in the language of spreadsheets.
    public let code: String

    /// A number with groups of thousands and exactly `decimals` decimals; `unit` is printed behind it.
    public static func decimal(_ decimals: Int, unit: String = "") -> NumberFormat {
        NumberFormat(code: "#,##0" + fraction(decimals) + quoted(unit))
    }

    /// A difference, with its sign.
    public static func difference(_ decimals: Int) -> NumberFormat {
        let plain = "#,##0" + fraction(decimals)
        return NumberFormat(code: "+\(plain);-\(plain);0")
    }

    /// A share, printed in percent; with its sign where it is one of change.
    public static func percent(_ decimals: Int, isSigned: Bool = false) -> NumberFormat {
        let plain = "0" + fraction(decimals) + "%"
        return NumberFormat(code: isSigned ? "+\(plain);-\(plain);0%" : plain)
    }

    /// A number that names something, such as a year.
    public static let ordinal = NumberFormat(code: "0")

    /// A pattern holds at most this many decimals.
    private static let mostDecimals = 30

    private static func fraction(_ decimals: Int) -> String {
        decimals > 0 ? "." + String(repeating: "0", count: min(decimals, mostDecimals)) : ""
    }

    private static func quoted(_ unit: String) -> String {
        unit.isEmpty ? "" : "\"\(unit.replacing("\"", with: ""))\""
    }
}
