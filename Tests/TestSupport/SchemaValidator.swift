// Judges JSON values by a JSON Schema.

import JSONText

/// A validator for the part of JSON Schema 2020-12 that the published schemas use: `type`, `const`
/// and `enum` of scalars, `minimum`, `maximum`, `pattern`, `properties`, `required`,
/// `additionalProperties`, `propertyNames`, `items`, `anyOf`, and `$ref` to a whole document.
/// Any other keyword is an error, so that no rule of a schema is silently left out.
public struct SchemaValidator: Sendable {
    private let schema: Schema

    /// Prepares `schema`; `documents` are the schemas it may refer to, by the text of `$ref`.
    public init(
        _ schema: JSONValue, documents: [String: JSONValue] = [:]
    ) throws(SchemaError) {
        self.schema = try SchemaCompiler(documents: documents).compile(schema, at: "")
    }

    /// Every violation in `value`, in the order of the document. Where no alternative of an `anyOf`
    /// fits, that is one violation, followed by those of the alternative that comes closest.
    public func violations(in value: JSONValue) -> [SchemaViolation] {
        schema.violations(in: value, at: "")
    }
}
