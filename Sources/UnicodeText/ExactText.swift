// Text that is equal only to the same scalars, and quick to hash.

/// A text as a key: `String` would also take composed and decomposed forms for equal, at the price of normalising every
/// text it hashes.
public struct ExactText: Hashable, Comparable, Sendable {
    /// The text.
    public let text: String

    /// Takes a text as it stands.
    @inlinable
    public init(_ text: String) { self.text = text }

    /// Whether two texts are the same scalars.
    @inlinable
    public static func == (left: ExactText, right: ExactText) -> Bool {
        left.text.isSame(as: right.text)
    }

    /// Orders texts by their scalars, as UTF-8 does.
    @inlinable
    public static func < (left: ExactText, right: ExactText) -> Bool {
        left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
    }

    /// Hashes the bytes of the text.
    @inlinable
    public func hash(into hasher: inout Hasher) {
        var text = text
        text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    }
}
