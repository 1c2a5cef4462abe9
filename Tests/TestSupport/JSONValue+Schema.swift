// How JSON Schema looks at scalar values.

import JSONText

extension JSONValue {
    /// Whether a scalar equals `other` as in the specification: numbers by value, so `1.0` is `1`.
    func isSchemaEqual(to other: JSONValue) -> Bool {
        guard let number = decimal, let otherNumber = other.decimal else { return self == other }
        return number == otherNumber
    }

    /// The value of a number; nil for anything else.
    var decimal: DecimalLiteral? {
        numberText.flatMap { DecimalLiteral($0) }
    }

    /// The value as a message shows it: scalars as written, arrays and objects by their type.
    var summary: String {
        switch self {
        case .array: "array"
        case .object: "object"
        default: JSONWriter().string(self)
        }
    }
}
