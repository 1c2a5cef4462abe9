// Text of the outline: stretches with a meaning that each format prints in its way.

/// What a stretch of text is.
public enum SpanStyle: Sendable {
    /// Nothing in particular.
    case plain
    /// What a reader should see first.
    case strong
    /// What a reader may skip.
    case muted
    /// Text that only the old side has.
    case deleted
    /// Text that only the new side has.
    case inserted
    /// A figure that rose, fell or otherwise calls for attention.
    case emphasis
}

/// A line or paragraph of styled stretches.
public struct StyledText: Hashable, Sendable {
    /// One stretch.
    public struct Span: Hashable, Sendable {
        /// The text.
        public let text: String
        /// What it is.
        public let style: SpanStyle
    }

    /// The stretches, none of them empty.
    public private(set) var spans: [Span] = []

    /// No text.
    public init() {}

    /// A text of one style.
    public init(_ text: String, _ style: SpanStyle = .plain) {
        append(text, style)
    }

    /// Whether there is no text.
    public var isEmpty: Bool { spans.isEmpty }

    /// The text without its styles.
    public var plain: String { spans.map(\.text).joined() }

    /// Adds a stretch.
    public mutating func append(_ text: String, _ style: SpanStyle = .plain) {
        if !text.isEmpty { spans.append(Span(text: text, style: style)) }
    }

    /// Two texts, one after the other.
    public static func + (left: StyledText, right: StyledText) -> StyledText {
        var result = left
        result.spans += right.spans
        return result
    }
}

extension StyledText: ExpressibleByStringInterpolation {
    /// A plain text.
    public init(stringLiteral value: String) {
        self.init(value)
    }
}
