// Takes from text what carries no meaning: spaces between Chinese characters, converter's residue.

import ReportModel

/// Cleans text for the narrative and for labels; everything else stays as printed.
enum NarrativeText {
    private static let bookmark = Array("[bookmark:".unicodeScalars)

    /// The text without meaningless spaces and residue; `residue` collects what else was left out.
    static func clean(_ text: SourceText, residue: inout [String]) -> SourceText {
        let scalars = text.scalars
        if let range = cleanStretch(scalars) { return range.isEmpty ? SourceText() : text.slice(range) }
        var kept: [Range<Int>] = []
        var start = 0
        var index = 0
        func skip(_ end: Int) {
            if index > start { kept.append(start..<index) }
            (start, index) = (end, end)
        }
        let signs = emphasis(scalars)
        while index < scalars.count {
            if scalars[index] == "[", scalars[index...].starts(with: bookmark),
                let end = scalars[index...].prefix(80).firstIndex(of: "]")
            {
                residue.append(String(scalars: scalars[index...end]))
                skip(end + 1)
            } else if signs.contains(index) {
                residue.append("**")
                skip(index + 2)
            } else {
                index += 1
            }
        }
        skip(index)
        return withoutSpaces(text, kept)
    }

    /// The text without meaningless spaces and residue.
    static func clean(_ text: SourceText) -> SourceText {
        var residue: [String] = []
        return clean(text, residue: &residue)
    }

    /// The range of a text whose only spaces stand around it and that holds no residue, as most do; nil for others.
    private static func cleanStretch(_ scalars: [Unicode.Scalar]) -> Range<Int>? {
        var start = 0
        while start < scalars.count, isSpace(scalars[start]) { start += 1 }
        var end = scalars.count
        while end > start, isSpace(scalars[end - 1]) { end -= 1 }
        for index in start..<end where isSpace(scalars[index]) || scalars[index] == "[" || scalars[index] == "*" {
            return nil
        }
        return start..<end
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool { scalar.isBlank || scalar.value < 0x20 }

    /// Keeps one space between Latin words or figures and none elsewhere.
    private static func withoutSpaces(_ text: SourceText, _ kept: [Range<Int>]) -> SourceText {
        let scalars = text.scalars
        var result = SourceText()
        var isAfterSpace = false
        for range in kept {
            var index = range.lowerBound
            while index < range.upperBound {
                if isSpace(scalars[index]) {
                    isAfterSpace = true
                    index += 1
                    continue
                }
                if isAfterSpace, let last = result.scalars.last, isLatin(last), isLatin(scalars[index]) {
                    result.append(" ", at: text.location(at: index))
                }
                isAfterSpace = false
                var end = index + 1
                while end < range.upperBound, !isSpace(scalars[end]) { end += 1 }
                result.append(text, index..<end)
                index = end
            }
        }
        return result
    }

    private static func isLatin(_ scalar: Unicode.Scalar) -> Bool {
        (0x21...0x7E).contains(scalar.value) || (0xC0...0x24F).contains(scalar.value)
    }

    /// The offsets of the first star of each sign of a `**…**` pair.
    private static func emphasis(_ scalars: [Unicode.Scalar]) -> Set<Int> {
        guard scalars.contains("*") else { return [] }
        let signs = scalars.indices.dropLast().filter { scalars[$0] == "*" && scalars[$0 + 1] == "*" }
        var separate: [Int] = []
        for sign in signs where separate.last.map({ sign - $0 >= 2 }) ?? true { separate.append(sign) }
        return Set(separate.prefix(separate.count / 2 * 2))
    }
}
