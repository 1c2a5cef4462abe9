// A paragraph of a report's narrative.

/// A paragraph: wraps joined, spaces that carry no meaning removed, every other character as printed.
public struct Paragraph: Hashable, Sendable {
    /// The text with its places.
    public let source: SourceText
    /// The text.
    public let text: String

    /// Creates a paragraph.
    public init(_ source: SourceText) {
        self.source = source
        text = source.text
    }

    /// Where it begins.
    public var location: SourceLocation? { source.location }
}
