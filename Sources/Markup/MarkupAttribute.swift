// An attribute of an element.

/// A name and its value, decoded.
public struct MarkupAttribute: Hashable, Sendable {
    /// The name, in small letters in HTML.
    public let name: String
    /// The value; empty where none is given.
    public let value: String

    /// An attribute of this name and value.
    public init(name: String, value: String) {
        self.name = name
        self.value = value
    }
}
