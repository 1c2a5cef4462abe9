// How many columns of a terminal a text fills.

/// Measures text as terminals print it.
enum TerminalWidth {
    /// The columns of a scalar: 0, 1 or 2. Scalars of ambiguous width (“”, —, →) count 1, as in every terminal that
    /// is not set to an old East Asian code page.
    static func of(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        // Common Chinese text first: asking for properties is slow.
        if (0x3400...0x9FFF).contains(scalar.value) { return 2 }
        if WideScalars.contains(scalar) { return isMark(scalar) ? 0 : 2 }
        return isMark(scalar) ? 0 : 1
    }

    /// The columns of a text without line breaks.
    static func of(_ text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: true
        default: false
        }
    }
}
