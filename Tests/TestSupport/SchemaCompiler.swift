// Turns a schema as written into rules, and refuses what it does not know.

import JSONText

struct SchemaCompiler {
    private static let dialect = JSONValue.string("https://json-schema.org/draft/2020-12/schema")

    let documents: [String: JSONValue]
    /// The documents being compiled, for finding circles.
    private var open: [String] = []

    init(documents: [String: JSONValue]) {
        self.documents = documents
    }

    func compile(_ schema: JSONValue, at pointer: String) throws(SchemaError) -> Schema {
        switch schema {
        case .bool(let allows):
            return Schema(keywords: allows ? [] : [.never])
        case .object(let members):
            guard Set(members.map(\.key)).count == members.count else {
                throw .repeatedKeyword(pointer: pointer)
            }
            var keywords: [SchemaKeyword] = []
            for member in members {
                keywords += try rules(of: member, in: schema, at: "\(pointer)/\(member.key.asPointerToken)")
            }
            return Schema(keywords: keywords)
        default:
            throw .notASchema(pointer: pointer)
        }
    }

    private func rules(
        of member: JSONMember, in schema: JSONValue, at pointer: String
    ) throws(SchemaError) -> [SchemaKeyword] {
        let value = member.value
        switch member.key {
        case "$schema" where value == Self.dialect, "title" where value.stringValue != nil:
            return []
        case "$ref":
            return try reference(value, at: pointer)
        case "type", "const", "enum", "minimum", "maximum", "pattern", "required":
            guard let rule = SchemaKeyword(scalar: member) else {
                throw .malformedKeyword(member.key, pointer: pointer)
            }
            return [rule]
        case "properties":
            return [.properties(try schemas(ofMembers: value, at: pointer))]
        case "additionalProperties":
            let named = schema["properties"]?.objectValue?.map(\.key) ?? []
            return [.additionalProperties(try compile(value, at: pointer), named: Set(named))]
        case "propertyNames":
            return [.propertyNames(try compile(value, at: pointer))]
        case "items":
            return [.items(try compile(value, at: pointer))]
        case "anyOf":
            return [.anyOf(try schemas(ofElements: value, at: pointer))]
        case "$schema", "title":
            throw .malformedKeyword(member.key, pointer: pointer)
        default:
            throw .unknownKeyword(member.key, pointer: pointer)
        }
    }

    private func reference(
        _ value: JSONValue, at pointer: String
    ) throws(SchemaError) -> [SchemaKeyword] {
        guard let name = value.stringValue else { throw .malformedKeyword("$ref", pointer: pointer) }
        guard !open.contains(name) else { throw .circularReference(name, pointer: pointer) }
        guard let document = documents[name] else {
            throw .unresolvedReference(name, pointer: pointer)
        }
        var inner = self
        inner.open.append(name)
        return try inner.compile(document, at: pointer).keywords
    }

    private func schemas(
        ofMembers value: JSONValue, at pointer: String
    ) throws(SchemaError) -> [String: Schema] {
        guard let members = value.objectValue else {
            throw .malformedKeyword("properties", pointer: pointer)
        }
        var schemas: [String: Schema] = [:]
        for member in members {
            let schema = try compile(member.value, at: "\(pointer)/\(member.key.asPointerToken)")
            guard schemas.updateValue(schema, forKey: member.key) == nil else {
                throw .repeatedKeyword(pointer: pointer)
            }
        }
        return schemas
    }

    private func schemas(
        ofElements value: JSONValue, at pointer: String
    ) throws(SchemaError) -> [Schema] {
        guard let elements = value.arrayValue, !elements.isEmpty else {
            throw .malformedKeyword("anyOf", pointer: pointer)
        }
        var schemas: [Schema] = []
        for (index, element) in elements.enumerated() {
            schemas.append(try compile(element, at: "\(pointer)/\(index)"))
        }
        return schemas
    }
}
