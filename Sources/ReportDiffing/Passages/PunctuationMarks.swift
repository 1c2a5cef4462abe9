// Which marks of a text part its words and may be left out, and which say something themselves.

import StatutoryForms
import UnicodeText

/// Leaves marks of punctuation out of texts.
///
/// Left out is only what is known to be punctuation: signs, ticks, arrows, units and whatever a font's makers think of
/// next are words. Inside or beside a figure, a date, a document number or a Latin word a mark stays too, for there it
/// may turn 19.3 into 193, 3-5 into 35 and (15) into 15.
enum PunctuationMarks {
    private static let marks: ScalarSet = ",.;:!?。、…⋯·•‧・\"'‘’()[]{}《》〈〉∶ "
    private static let dashes: ScalarSet = "-‐‑‒–—―─−﹣"
    private static let numerals: ScalarSet = "〇零一二两三四五六七八九十百千万亿"

    /// Width-folded text without its punctuation; marks that stay are written in one form each.
    static func removed(from folded: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var kept: [Unicode.Scalar] = []
        kept.reserveCapacity(folded.count)
        var index = 0
        while index < folded.count {
            let end = self.end(ofMarksIn: folded, from: index)
            if end == index {
                kept.append(unified(folded[index]))
                index += 1
            } else {
                keep(folded, index..<end, in: &kept)
                index = end
            }
        }
        return kept
    }

    /// Whether a folded scalar is a hyphen, a dash or a minus sign.
    static func isDash(_ scalar: Unicode.Scalar) -> Bool { dashes.contains(scalar) }

    /// Whether a folded scalar is part of what is read character by character: a figure or a Latin word.
    static func isExact(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII { return scalar.isDigit || (0x41...0x5A).contains(scalar.value & ~0x20) || scalar == "@" }
        if scalar.value < 0x250 { return scalar.properties.isAlphabetic || scalar.properties.numericType != nil }
        return !scalar.isIdeograph && scalar.properties.numericType != nil
    }

    /// Whether two scalars with nothing in between are read as one figure or word.
    static func runTogether(_ left: Unicode.Scalar, _ right: Unicode.Scalar) -> Bool {
        isExact(LabelText.folding(left)) && isExact(LabelText.folding(right))
    }

    /// What of a run of marks stays, told by its neighbours.
    private static func keep(_ text: [Unicode.Scalar], _ run: Range<Int>, in kept: inout [Unicode.Scalar]) {
        let left = run.lowerBound > 0 ? text[run.lowerBound - 1] : nil
        let right = run.upperBound < text.count ? text[run.upperBound] : nil
        let (followsExact, leadsExact) = (left.map(isExact) ?? false, right.map(isExact) ?? false)
        let isInside =
            (followsExact || left.map(numerals.contains) ?? false)
            && (leadsExact || right.map(numerals.contains) ?? false)
        if isInside {
            kept.append(contentsOf: text[run].lazy.map(unified))
            return
        }
        // A space beside a figure parts nothing; between two it does.
        if followsExact, text[run.lowerBound] != " " { kept.append(unified(text[run.lowerBound])) }
        let last = run.upperBound - 1
        if leadsExact, !followsExact || last > run.lowerBound, text[last] != " " { kept.append(unified(text[last])) }
    }

    /// The offset behind the marks that begin at an offset; a dash is a mark where it is doubled (——), else a sign.
    private static func end(ofMarksIn text: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < text.count {
            if marks.contains(text[end]) {
                end += 1
            } else if dashes.contains(text[end]), end + 1 < text.count, dashes.contains(text[end + 1]) {
                while end < text.count, dashes.contains(text[end]) { end += 1 }
            } else {
                break
            }
        }
        return end
    }

    /// One form for marks and signs that are printed in several.
    private static func unified(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        if dashes.contains(scalar) { return "-" }
        switch scalar {
        case "∶": return ":"
        case "‘", "’": return "'"
        case "〜", "～": return "~"
        case "•", "‧", "・": return "·"
        default: return scalar
        }
    }
}
