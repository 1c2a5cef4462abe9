// One place where a JSON value breaks its schema.

/// A violation of one keyword at one place.
public struct SchemaViolation: Equatable, Sendable, CustomStringConvertible {
    /// The JSON pointer (RFC 6901) of the offending value; empty for the whole document.
    public let pointer: String
    /// The keyword that is violated.
    public let keyword: String
    /// What is wrong, in a few words.
    public let detail: String

    /// A line for a test's message.
    public var description: String {
        "\(pointer.isEmpty ? "(whole document)" : pointer): \(keyword): \(detail)"
    }
}
