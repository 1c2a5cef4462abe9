// A sentence of the narrative, the unit in which text is compared.

import ReportModel

/// A passage: a sentence, a heading line or an enumerated item's sentence.
public struct Passage: Hashable, Sendable {
    /// The text, wraps joined and meaningless spaces removed.
    public let text: String
    /// The part of the report it stands in.
    public let section: PassageSection
    /// Where it begins.
    public let location: SourceLocation?

    /// Whether the end of this passage and the beginning of the next would be one figure or one Latin word if they were
    /// joined, as the figures of two cells would.
    func runsInto(_ next: Passage) -> Bool {
        guard let last = text.unicodeScalars.last, let first = next.text.unicodeScalars.first else { return false }
        return PunctuationMarks.runTogether(last, first)
    }
}
