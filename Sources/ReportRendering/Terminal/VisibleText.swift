// Keeps a report's control characters from reaching a terminal.

import UnicodeText

/// Replaces what a terminal would obey instead of print.
public enum VisibleText {
    /// The text with control characters shown as their pictures, and without invisible directions; tabs and line
    /// ends become spaces.
    public static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { !isPrinted($0) }) else { return text }
        var view = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isPrinted(scalar) {
                view.append(scalar)
            } else if scalar.isOne(of: "\t\n\r") {
                view.append(" ")
            } else if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) {
                view.append(picture)
            } else {
                view.append(scalar.value == 0x7F ? "\u{2421}" : "\u{FFFD}")
            }
        }
        return String(view)
    }

    /// The columns of a terminal that a text fills.
    public static func columns(_ text: String) -> Int { TerminalWidth.of(text) }

    /// Marks of direction can make a line read as another one; they are refused with the control characters, and with the
    /// noncharacters that no XML can hold.
    private static func isPrinted(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F...0x9F, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
