// One key of an object with its value.

/// A member of a JSON object.
public struct JSONMember: Sendable {
    /// The key, unescaped.
    public let key: String
    /// The value.
    public let value: JSONValue

    /// Pairs a key with its value.
    public init(_ key: String, _ value: JSONValue) {
        self.key = key
        self.value = value
    }
}
