// The two questions a comparison can answer.

/// What a comparison is for.
public enum ComparisonMode: String, CaseIterable, Sendable {
    /// This year's report against last year's.
    case year
    /// One draft of a report against another.
    case draft
}
