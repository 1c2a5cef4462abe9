// Escapes text so that Markdown shows it as it is.

import UnicodeText

/// Escapes what Markdown and HTML would take for markup.
enum MarkdownEscaping {
    /// Signs that mean something anywhere in a line. Brackets only with what follows them; a bar ends a table cell.
    private static let special: ScalarSet = "\\`*_[]<>|~#$"

    /// The text in one line, each special sign escaped.
    static func escape(_ text: String) -> String {
        var view = String.UnicodeScalarView()
        for scalar in VisibleText.of(text).unicodeScalars {
            switch scalar {
            case "<": view.append(contentsOf: "&lt;".unicodeScalars)
            case ">": view.append(contentsOf: "&gt;".unicodeScalars)
            case "&": view.append(contentsOf: "&amp;".unicodeScalars)
            default:
                if special.contains(scalar) { view.append("\\") }
                view.append(scalar)
            }
        }
        return String(view)
    }

    /// The text at the beginning of a block, where a number with a point or a dash would begin a list.
    static func escapeLineStart(_ escaped: String) -> String {
        let digits = escaped.prefix { $0.isASCII && $0.isNumber }
        let rest = escaped.dropFirst(digits.count)
        if !digits.isEmpty, let mark = rest.first, mark == "." || mark == ")" {
            return "\(digits)\\\(rest)"
        }
        if let first = escaped.first, "-+=".contains(first) { return "\\" + escaped }
        return escaped
    }
}
