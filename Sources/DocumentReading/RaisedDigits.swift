// Digits that stand above or below the line, as the marks of footnotes and indices do.

/// Keeps raised digits apart from the figure they stand behind: 8 with the mark of note 1 is not 81.
enum RaisedDigits {
    private static let raised = Array("⁰¹²³⁴⁵⁶⁷⁸⁹".unicodeScalars)

    /// The sign that prints a raised digit on a line of its own kind; any other character as it is.
    static func sign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x30...0x39: raised[Int(scalar.value) - 0x30]
        case 0xFF10...0xFF19: raised[Int(scalar.value) - 0xFF10]
        default: scalar
        }
    }

    /// The sign that prints a digit below the line; any other character as it is.
    static func loweredSign(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x30...0x39: lowered[Int(scalar.value) - 0x30]
        case 0xFF10...0xFF19: lowered[Int(scalar.value) - 0xFF10]
        default: scalar
        }
    }

    private static let lowered = Array("₀₁₂₃₄₅₆₇₈₉".unicodeScalars)
}
