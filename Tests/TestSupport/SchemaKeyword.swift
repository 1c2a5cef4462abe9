// One rule of a schema, ready to be applied.

import JSONText

enum SchemaKeyword: Sendable {
    /// The schema `false`.
    case never
    case type([SchemaType])
    case const(JSONValue)
    case `enum`([JSONValue])
    case minimum(String, DecimalLiteral)
    case maximum(String, DecimalLiteral)
    case pattern(SchemaPattern)
    case properties([String: Schema])
    case required([String])
    /// The schema of members that `properties` does not name.
    case additionalProperties(Schema, named: Set<String>)
    case propertyNames(Schema)
    case items(Schema)
    case anyOf([Schema])

    /// The keyword as schemas spell it.
    var name: String {
        switch self {
        case .never: "false"
        case .type: "type"
        case .const: "const"
        case .enum: "enum"
        case .minimum: "minimum"
        case .maximum: "maximum"
        case .pattern: "pattern"
        case .properties: "properties"
        case .required: "required"
        case .additionalProperties: "additionalProperties"
        case .propertyNames: "propertyNames"
        case .items: "items"
        case .anyOf: "anyOf"
        }
    }
}
