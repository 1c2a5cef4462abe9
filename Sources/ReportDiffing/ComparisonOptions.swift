// What a user may ask of a comparison.

/// Options of a comparison.
public struct ComparisonOptions: Hashable, Sendable {
    /// The mode; nil to choose it by agency and year.
    public var mode: ComparisonMode?
    /// Whether differences of punctuation alone are no changes.
    public var ignoresPunctuation = false
    /// Whether differences of character width alone are no changes.
    public var ignoresWidth = false

    /// The default options.
    public init() {}
}
