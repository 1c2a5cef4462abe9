// Reading a JSON value without a switch.

extension JSONValue {
    /// The value of `key`; nil if this is no object or has no such key. Of a repeated key the last
    /// value counts, as it does for most readers.
    public subscript(key: String) -> JSONValue? {
        objectValue?.last { $0.key.hasSameCodePoints(as: key) }?.value
    }

    /// The element at `index`, 0-based; nil if this is no array or has no such element.
    public subscript(index: Int) -> JSONValue? {
        guard let elements = arrayValue, elements.indices.contains(index) else { return nil }
        return elements[index]
    }

    /// Whether this is `null`.
    public var isNull: Bool {
        if case .null = self { true } else { false }
    }

    /// The truth value; nil for anything but `true` and `false`.
    public var boolValue: Bool? {
        if case .bool(let value) = self { value } else { nil }
    }

    /// The literal of a number; nil for anything else.
    public var numberText: String? {
        if case .number(let text) = self { text } else { nil }
    }

    /// A number written as an integer that fits an `Int`; nil for `1.0`, `1e2` and anything else.
    public var intValue: Int? {
        numberText.flatMap { Int($0) }
    }

    /// The text of a string; nil for anything else.
    public var stringValue: String? {
        if case .string(let text) = self { text } else { nil }
    }

    /// The elements of an array; nil for anything else.
    public var arrayValue: [JSONValue]? {
        if case .array(let elements) = self { elements } else { nil }
    }

    /// The members of an object in the order written; nil for anything else.
    public var objectValue: [JSONMember]? {
        if case .object(let members) = self { members } else { nil }
    }
}
