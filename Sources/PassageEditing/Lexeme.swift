// The unit in which passages are compared.

/// A token, or one character of a Chinese word: words are compared by character, because a dictionary may cut the same
/// text differently in different surroundings.
struct Lexeme: Sendable {
    /// The scalars it covers, as offsets into the passage.
    let range: Range<Int>
    let kind: TokenKind
}
