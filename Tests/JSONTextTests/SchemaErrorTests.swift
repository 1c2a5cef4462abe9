// Schemas the validator refuses.

import JSONText
import TestSupport
import Testing

@Suite struct SchemaErrorTests {
    private func expect(_ error: SchemaError, from schema: String) throws {
        let schema = try JSONParser(schema).parse()
        #expect(throws: error) { try SchemaValidator(schema) }
    }

    @Test func anUnknownKeywordIsNeverSkipped() throws {
        try expect(.unknownKeyword("minLength", pointer: "/minLength"), from: #"{"minLength": 1}"#)
        try expect(
            .unknownKeyword("$defs", pointer: "/properties/a~1b/items/anyOf/1/$defs"),
            from: #"{"properties": {"a/b": {"items": {"anyOf": [true, {"$defs": {}}]}}}}"#)
        try expect(
            .unknownKeyword("oneOf", pointer: "/additionalProperties/oneOf"),
            from: #"{"additionalProperties": {"oneOf": []}}"#)
        try expect(
            .unknownKeyword("not", pointer: "/propertyNames/not"),
            from: #"{"propertyNames": {"not": {}}}"#)
    }

    @Test(arguments: [
        ("type", #""text""#), ("type", "[]"), ("type", "[1]"), ("const", "[]"), ("enum", "[]"),
        ("enum", "[{}]"), ("enum", "1"), ("minimum", #""0""#), ("maximum", "null"),
        ("pattern", #""(""#), ("pattern", #""a$b""#), ("pattern", "1"), ("required", #""a""#),
        ("required", "[1]"), ("properties", "[]"), ("anyOf", "[]"), ("anyOf", "{}"), ("$ref", "1"),
        ("title", "1"), ("$schema", #""https://json-schema.org/draft-07/schema""#),
    ])
    func aKeywordHasTheWrongShape(keyword: String, value: String) throws {
        try expect(
            .malformedKeyword(keyword, pointer: "/\(keyword)"), from: "{\"\(keyword)\": \(value)}")
    }

    @Test func somethingElseStandsForASchema() throws {
        try expect(.notASchema(pointer: ""), from: "1")
        try expect(.notASchema(pointer: "/items"), from: #"{"items": []}"#)
        try expect(.repeatedKeyword(pointer: ""), from: #"{"minimum": 1, "minimum": 2}"#)
        try expect(
            .repeatedKeyword(pointer: "/properties"), from: #"{"properties": {"a": {}, "a": {}}}"#)
    }

    @Test func aReferenceLeadsNowhereOrInACircle() throws {
        try expect(
            .unresolvedReference("other.json", pointer: "/$ref"), from: #"{"$ref": "other.json"}"#)
        let schema: JSONValue = ["$ref": "a.json"]
        let documents: [String: JSONValue] = [
            "a.json": ["items": ["$ref": "b.json"]], "b.json": ["items": ["$ref": "a.json"]],
        ]
        #expect(
            throws: SchemaError.circularReference("a.json", pointer: "/$ref/items/$ref/items/$ref")
        ) {
            try SchemaValidator(schema, documents: documents)
        }
    }
}
