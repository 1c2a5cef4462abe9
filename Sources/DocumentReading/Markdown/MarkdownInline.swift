// Signs inside a line of Markdown: emphasis, escapes, breaks and character references.

import ReportModel

/// Takes inline signs off, keeping the place of every character that stays.
enum MarkdownInline {
    private static let escapable = Set("\\`*_{}[]()#+-.!|~<>&".unicodeScalars)
    private static let references: [(name: [Unicode.Scalar], value: Unicode.Scalar)] = [
        ("&nbsp;", " "), ("&emsp;", " "), ("&ensp;", " "), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
        ("&quot;", "\""), ("<br>", " "), ("<br/>", " "), ("<br />", " "),
    ].map { (Array($0.0.unicodeScalars), $0.1) }

    /// The text of a range of a line without inline signs, trimmed.
    static func plain(_ line: TextLine, _ range: Range<Int>) -> SourceText {
        let scalars = line.scalars
        let emphasis = emphasisSigns(scalars, range)
        var text = SourceText()
        var index = range.lowerBound
        var isRaised = false
        func place(_ index: Int) -> SourceLocation { SourceLocation(line: line.number, column: index + 1) }
        while index < range.upperBound {
            let scalar = scalars[index]
            if emphasis.contains(index) {
                index += 1
            } else if scalar == "\\", index + 1 < range.upperBound, escapable.contains(scalars[index + 1]) {
                text.append(scalars[index + 1], at: place(index + 1))
                index += 2
            } else if scalar == "&" || scalar == "<",
                let found = references.first(where: { scalars[index..<range.upperBound].starts(with: $0.name) })
            {
                text.append(found.value, at: place(index))
                index += found.name.count
            } else if scalar == "<", let tag = tag(scalars[index..<range.upperBound]) {
                if tag.name.hasSuffix("sup") { isRaised = tag.name == "sup" }
                index += tag.length
            } else {
                text.append(isRaised ? RaisedDigits.sign(for: scalar) : scalar, at: place(index))
                index += 1
            }
        }
        return text.trimmed
    }

    /// The HTML tag that text begins with, an end tag's name with its slash; nil for any other sign in angles.
    private static func tag(_ scalars: ArraySlice<Unicode.Scalar>) -> (name: String, length: Int)? {
        guard let end = scalars.dropFirst().firstIndex(where: { $0 == ">" || $0 == "<" }), scalars[end] == ">" else {
            return nil
        }
        let body = scalars[..<end].dropFirst()
        let name = String(String.UnicodeScalarView(body.prefix { !$0.isBlankSpace })).lowercased()
        let bare = name.hasPrefix("/") ? String(name.dropFirst()) : name
        return tags.contains(bare) ? (name, end - scalars.startIndex + 1) : nil
    }

    /// Tags that converters leave in Markdown where it has no sign of its own.
    private static let tags: Set<String> = [
        "a", "b", "center", "div", "em", "font", "i", "img", "ins", "mark", "p", "small", "span", "strong", "sub",
        "sup",
        "u",
    ]

    /// The places of `**` and `__` pairs and of backquotes, which print nothing.
    private static func emphasisSigns(_ scalars: [Unicode.Scalar], _ range: Range<Int>) -> Set<Int> {
        var signs: Set<Int> = []
        for sign: Unicode.Scalar in ["*", "_"] {
            var open: Int?
            var index = range.lowerBound
            while index + 1 < range.upperBound {
                guard scalars[index] == sign, scalars[index + 1] == sign,
                    index == range.lowerBound || scalars[index - 1] != "\\"
                else {
                    index += 1
                    continue
                }
                if let start = open {
                    signs.formUnion([start, start + 1, index, index + 1])
                    open = nil
                } else {
                    open = index
                }
                index += 2
            }
        }
        return signs
    }
}

extension SourceText {
    /// The text without blank characters at either end.
    package var trimmed: SourceText {
        guard let first = scalars.firstIndex(where: { !$0.isBlankSpace }),
            let last = scalars.lastIndex(where: { !$0.isBlankSpace })
        else { return slice(0..<0) }
        return slice(first..<last + 1)
    }
}
