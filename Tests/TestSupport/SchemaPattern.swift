// The regular expression of the keyword `pattern`.

import Foundation

struct SchemaPattern: Sendable {
    let text: String
    private let expression: NSRegularExpression

    /// Prepares `text`; nil if it is no regular expression, or has a `$` before its end.
    init?(_ text: String) {
        var translated = text
        if text.hasSuffix("$"), !text.hasSuffix("\\$") {
            // In ECMA-262, which JSON Schema follows, `$` does not match before a final line feed.
            translated = text.dropLast() + "\\z"
        }
        guard !translated.contains("$"),
            let expression = try? NSRegularExpression(pattern: translated)
        else { return nil }
        self.text = text
        self.expression = expression
    }

    /// Whether the expression matches anywhere in `text`.
    func matches(_ text: String) -> Bool {
        let whole = NSRange(text.startIndex..., in: text)
        return expression.firstMatch(in: text, range: whole) != nil
    }
}
