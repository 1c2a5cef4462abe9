// Every keyword fires where it should, and is silent elsewhere.

import JSONText
import TestSupport
import Testing

@Suite struct SchemaValidatorTests {
    private func violations(_ schema: String, _ value: String) throws -> [String] {
        let validator = try SchemaValidator(JSONParser(schema).parse())
        return validator.violations(in: try JSONParser(value).parse()).map(\.description)
    }

    @Test(arguments: [
        (#"{"type": "string"}"#, #""a""#), (#"{"type": ["string", "null"]}"#, "null"),
        (#"{"type": "integer"}"#, "1.0"), (#"{"type": "integer"}"#, "10e-1"),
        (#"{"type": "number"}"#, "1.5"), (#"{"type": "boolean"}"#, "true"),
        (#"{"type": "array"}"#, "[]"), (#"{"type": "object"}"#, "{}"),
        (#"{"const": "a"}"#, #""a""#), (#"{"const": 2}"#, "2.0"), (#"{"const": true}"#, "true"),
        (#"{"enum": ["a", null, 1]}"#, "null"), (#"{"enum": ["a", null, 1]}"#, "1"),
        (#"{"minimum": 0}"#, "0"), (#"{"minimum": 0}"#, "-0.0"), (#"{"minimum": 0}"#, #""-1""#),
        (#"{"maximum": 1}"#, "1.000"), (#"{"maximum": 1}"#, "[2]"),
        (#"{"pattern": "^[a-z]+$"}"#, #""abc""#), (#"{"pattern": "b"}"#, #""abc""#),
        (#"{"pattern": "^a$"}"#, "1"),
        (#"{"properties": {"a": {"type": "null"}}}"#, #"{"a": null, "b": 1}"#),
        (#"{"properties": {"a": {"type": "null"}}}"#, "[1]"),
        (#"{"required": ["a"]}"#, #"{"a": null}"#), (#"{"required": ["a"]}"#, "1"),
        (#"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"a": 1}"#),
        (#"{"additionalProperties": {"type": "null"}}"#, #"{"b": null}"#),
        (#"{"propertyNames": {"pattern": "^a"}}"#, #"{"ab": 1}"#),
        (#"{"items": {"type": "null"}}"#, "[null, null]"), (#"{"items": false}"#, "[]"),
        (#"{"anyOf": [{"type": "null"}, {"minimum": 3}]}"#, "4"),
        (#"{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "t"}"#, "1"),
        ("true", "1"), ("{}", "1"),
    ])
    func silent(schema: String, value: String) throws {
        #expect(try violations(schema, value) == [])
    }

    @Test(arguments: [
        (#"{"type": "string"}"#, "1", "(whole document): type: is 1, not string"),
        (
            #"{"type": ["integer", "null"]}"#, "1.5",
            "(whole document): type: is 1.5, not integer or null"
        ),
        (#"{"type": "object"}"#, "[]", "(whole document): type: is array, not object"),
        (#"{"const": 2}"#, "1", "(whole document): const: is 1, not 2"),
        (#"{"const": 1}"#, "true", "(whole document): const: is true, not 1"),
        (#"{"enum": ["a", null]}"#, #""b""#, #"(whole document): enum: is "b""#),
        (#"{"minimum": 0}"#, "-0.1", "(whole document): minimum: -0.1 is below 0"),
        (#"{"maximum": 1}"#, "1e1", "(whole document): maximum: 1e1 is above 1"),
        (#"{"pattern": "^a$"}"#, #""a\n""#, #"(whole document): pattern: "a\n" does not match ^a$"#),
        (#"{"properties": {"a": {"type": "null"}}}"#, #"{"a": 1}"#, "/a: type: is 1, not null"),
        (#"{"required": ["a", "b"]}"#, #"{"b": 1}"#, #"(whole document): required: lacks "a""#),
        (
            #"{"properties": {"a": {}}, "additionalProperties": false}"#, #"{"a": 1, "b/~": 2}"#,
            "/b~1~0: false: no value is allowed here"
        ),
        (#"{"additionalProperties": {"type": "null"}}"#, #"{"b": 1}"#, "/b: type: is 1, not null"),
        (
            #"{"propertyNames": {"pattern": "^a"}}"#, #"{"ab": 1, "b": 1}"#,
            #"(whole document): propertyNames: "b" "b" does not match ^a"#
        ),
        (#"{"items": {"type": "null"}}"#, "[null, 1]", "/1: type: is 1, not null"),
        ("false", "1", "(whole document): false: no value is allowed here"),
    ])
    func firing(schema: String, value: String, expected: String) throws {
        #expect(try violations(schema, value) == [expected])
    }

    @Test func everyViolationIsReported() throws {
        let schema = #"""
            {"required": ["c"],
             "properties": {"a": {"type": "null", "minimum": 5}, "b": {"const": 1}}}
            """#
        #expect(
            try violations(schema, #"{"a": 1, "b": 2}"#) == [
                #"(whole document): required: lacks "c""#, "/a: type: is 1, not null",
                "/a: minimum: 1 is below 5", "/b: const: is 2, not 1",
            ])
    }

    @Test func noAlternativeFitsAndTheClosestIsExplained() throws {
        let schema = #"""
            {"anyOf": [{"type": "null"},
              {"type": "object", "properties": {"kind": {"const": "cell"}, "a": {"type": "string"}}},
              {"type": "object", "properties": {"kind": {"const": "label"}}, "required": ["b", "c"]}]}
            """#
        #expect(
            try violations(schema, #"{"kind": "label", "a": 1}"#) == [
                "(whole document): anyOf: no alternative fits; the closest:",
                #"(whole document): required: lacks "b""#, #"(whole document): required: lacks "c""#,
            ])
    }

    @Test func aReferenceIsFollowedIntoItsDocument() throws {
        let other = try JSONParser(#"{"required": ["id"]}"#).parse()
        let schema: JSONValue = ["properties": ["inner": ["$ref": "other.json"]]]
        let validator = try SchemaValidator(schema, documents: ["other.json": other])
        #expect(validator.violations(in: ["inner": ["id": 1]]) == [])
        #expect(
            validator.violations(in: ["inner": [:]]).map(\.description) == [
                #"/inner: required: lacks "id""#
            ])
    }
}
