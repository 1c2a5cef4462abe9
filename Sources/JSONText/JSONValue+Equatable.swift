// Equality of JSON values by what is written.

extension JSONValue: Equatable {
    /// Whether both are written alike: `1` and `1.0` differ, members in another order differ, and
    /// strings are compared by code point, for `String` holds the compatibility ideograph U+F9B0 and
    /// U+8046 to be equal.
    public static func == (old: JSONValue, new: JSONValue) -> Bool {
        switch (old, new) {
        case (.null, .null): true
        case (.bool(let old), .bool(let new)): old == new
        case (.number(let old), .number(let new)): old.hasSameCodePoints(as: new)
        case (.string(let old), .string(let new)): old.hasSameCodePoints(as: new)
        case (.array(let old), .array(let new)): old == new
        case (.object(let old), .object(let new)): old == new
        default: false
        }
    }
}

extension JSONMember: Equatable {
    /// Whether key and value are both written alike.
    public static func == (old: JSONMember, new: JSONMember) -> Bool {
        old.key.hasSameCodePoints(as: new.key) && old.value == new.value
    }
}

extension String {
    func hasSameCodePoints(as other: String) -> Bool {
        utf8.elementsEqual(other.utf8)
    }
}
