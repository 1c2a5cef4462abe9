// A piece of a passage that a reader takes in as one.

/// A token with its text as printed.
public struct Token: Hashable, Sendable {
    /// The text as printed.
    public let text: String
    /// What the token is.
    public let kind: TokenKind

    /// A token of the given kind.
    public init(_ text: String, _ kind: TokenKind) {
        self.text = text
        self.kind = kind
    }
}
