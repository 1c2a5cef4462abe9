// Takes from text what carries no meaning: spaces between Chinese characters, converter's residue.

import ReportModel

/// Cleans text for the narrative and for labels; everything else stays as printed.
enum NarrativeText {
    private static let bookmark = Array("[bookmark:".unicodeScalars)

    /// The text without meaningless spaces and residue; `residue` collects what else was left out.
    static func clean(_ text: SourceText, residue: inout [String]) -> SourceText {
        let scalars = text.scalars
        var kept: [Int] = []
        kept.reserveCapacity(scalars.count)
        var index = 0
        let signs = emphasis(scalars)
        while index < scalars.count {
            if scalars[index] == "[", scalars[index...].starts(with: bookmark),
                let end = scalars[index...].firstIndex(of: "]"), end - index < 80
            {
                residue.append(String(scalars: scalars[index...end]))
                index = end + 1
                continue
            }
            if signs.contains(index) {
                residue.append("**")
                index += 2
                continue
            }
            kept.append(index)
            index += 1
        }
        return withoutSpaces(text, kept)
    }

    /// The text without meaningless spaces and residue.
    static func clean(_ text: SourceText) -> SourceText {
        var residue: [String] = []
        return clean(text, residue: &residue)
    }

    /// Keeps one space between Latin words or figures and none elsewhere.
    private static func withoutSpaces(_ text: SourceText, _ kept: [Int]) -> SourceText {
        let scalars = text.scalars
        var result = SourceText()
        var anchors = text.anchors[...]
        var here: SourceText.Anchor?
        var pendingSpace = false
        for index in kept {
            while let next = anchors.first, next.offset <= index {
                here = next
                anchors = anchors.dropFirst()
            }
            let scalar = scalars[index]
            if scalar.isBlank || scalar.value < 0x20 {
                pendingSpace = true
                continue
            }
            let location = here.map { $0.location.advanced(by: index - $0.offset) }
            if pendingSpace, let last = result.scalars.last, isLatin(last), isLatin(scalar) {
                result.append(" ", at: location)
            }
            pendingSpace = false
            result.append(scalar, at: location)
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
