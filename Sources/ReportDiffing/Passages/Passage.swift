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
}
