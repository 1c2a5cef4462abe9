// The values of the keyword `type`.

import JSONText

enum SchemaType: String {
    case null, boolean, integer, number, string, array, object

    /// Whether `value` is of this type; `1.0` is an integer, as in the specification.
    func includes(_ value: JSONValue) -> Bool {
        switch (self, value) {
        case (.null, .null), (.boolean, .bool), (.string, .string), (.array, .array),
            (.object, .object):
            true
        case (.number, .number(let literal)): DecimalLiteral(literal) != nil
        case (.integer, .number(let literal)): DecimalLiteral(literal)?.isInteger ?? false
        default: false
        }
    }
}
