// Escapes text for output.

/// Writes text so that HTML and XML 1.0 alike read it back as it was.
///
/// Control characters and the noncharacters U+FFFE and U+FFFF, which XML cannot hold in any form, become U+FFFD.
public enum MarkupEscaping {
    /// `text` for between tags.
    public static func text(_ text: String) -> String {
        escape(text, isAttribute: false)
    }

    /// `value` for between double quotes.
    public static func attribute(_ value: String) -> String {
        escape(value, isAttribute: true)
    }

    private static func escape(_ text: String, isAttribute: Bool) -> String {
        var escaped = ""
        escaped.reserveCapacity(text.utf8.count)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": escaped += "&amp;"
            case "<": escaped += "&lt;"
            case ">": escaped += "&gt;"
            // Reading makes a line feed of it.
            case "\r": escaped += "&#13;"
            case "\"" where isAttribute: escaped += "&quot;"
            // Reading a value makes spaces of them.
            case "\n" where isAttribute: escaped += "&#10;"
            case "\t" where isAttribute: escaped += "&#9;"
            case "\n", "\t": escaped.unicodeScalars.append(scalar)
            case "\u{0}"..<" ", "\u{FFFE}", "\u{FFFF}":
                escaped.unicodeScalars.append(.replacement)
            default: escaped.unicodeScalars.append(scalar)
            }
        }
        return escaped
    }
}
