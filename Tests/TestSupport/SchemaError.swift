// Why a JSON Schema cannot be used.

/// A fault of a schema, with the JSON pointer of the place in the schema.
public enum SchemaError: Error, Equatable, Sendable {
    /// A keyword the validator does not know and therefore must not skip.
    case unknownKeyword(String, pointer: String)
    /// A keyword whose value has the wrong shape, or one the validator does not support.
    case malformedKeyword(String, pointer: String)
    /// The same keyword twice in one schema.
    case repeatedKeyword(pointer: String)
    /// A reference to a document that was not given.
    case unresolvedReference(String, pointer: String)
    /// A document that refers to itself, directly or through others.
    case circularReference(String, pointer: String)
    /// Neither an object nor a truth value.
    case notASchema(pointer: String)
}
