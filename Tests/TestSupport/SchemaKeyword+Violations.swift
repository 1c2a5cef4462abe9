// What each keyword demands; a keyword about one type is silent about values of another.

import JSONText

extension SchemaKeyword {
    func violations(in value: JSONValue, at pointer: String) -> [SchemaViolation] {
        switch self {
        case .never, .type, .const, .enum, .minimum, .maximum, .pattern:
            return fault(of: value).map { [violation($0, at: pointer)] } ?? []
        case .required(let names):
            let missing = value.objectValue.map { _ in names.filter { value[$0] == nil } } ?? []
            return missing.map { violation("lacks \"\($0)\"", at: pointer) }
        case .properties(let schemas):
            return members(of: value, at: pointer) { schemas[$0.key] }
        case .additionalProperties(let schema, let named):
            return members(of: value, at: pointer) { named.contains($0.key) ? nil : schema }
        case .propertyNames(let schema):
            return (value.objectValue ?? []).flatMap { member in
                schema.violations(in: .string(member.key), at: pointer).map {
                    violation("\"\(member.key)\" \($0.detail)", at: pointer)
                }
            }
        case .items(let schema):
            return (value.arrayValue ?? []).enumerated().flatMap { index, element in
                schema.violations(in: element, at: "\(pointer)/\(index)")
            }
        case .anyOf(let schemas):
            return alternatives(schemas, of: value, at: pointer)
        }
    }

    /// What a keyword about a single value finds wrong with it.
    private func fault(of value: JSONValue) -> String? {
        switch self {
        case .never:
            return "no value is allowed here"
        case .type(let types):
            let names = types.map(\.rawValue).joined(separator: " or ")
            return types.contains { $0.includes(value) } ? nil : "is \(value.summary), not \(names)"
        case .const(let expected):
            return value.isSchemaEqual(to: expected)
                ? nil : "is \(value.summary), not \(expected.summary)"
        case .enum(let allowed):
            return allowed.contains { value.isSchemaEqual(to: $0) } ? nil : "is \(value.summary)"
        case .minimum(let text, let bound):
            guard let number = value.decimal, number < bound else { return nil }
            return "\(value.summary) is below \(text)"
        case .maximum(let text, let bound):
            guard let number = value.decimal, number > bound else { return nil }
            return "\(value.summary) is above \(text)"
        case .pattern(let pattern):
            guard let text = value.stringValue, !pattern.matches(text) else { return nil }
            return "\(value.summary) does not match \(pattern.text)"
        default:
            return nil
        }
    }

    private func members(
        of value: JSONValue, at pointer: String, schema: (JSONMember) -> Schema?
    ) -> [SchemaViolation] {
        (value.objectValue ?? []).flatMap { member in
            let place = "\(pointer)/\(member.key.asPointerToken)"
            return schema(member)?.violations(in: member.value, at: place) ?? []
        }
    }

    private func alternatives(
        _ schemas: [Schema], of value: JSONValue, at pointer: String
    ) -> [SchemaViolation] {
        let outcomes = schemas.map { $0.violations(in: value, at: pointer) }
        guard !outcomes.contains(where: \.isEmpty) else { return [] }
        // The closest alternative is of the right type, then of the right kind (kinds are told apart
        // by a `const`), then has the fewest faults.
        let nearest = outcomes.min { first, second in
            func rank(_ outcome: [SchemaViolation]) -> [Int] {
                let ofType = outcome.count { $0.keyword == "type" && $0.pointer == pointer }
                return [ofType, outcome.count { $0.keyword == "const" }, outcome.count]
            }
            return rank(first).lexicographicallyPrecedes(rank(second))
        }
        return [violation("no alternative fits; the closest:", at: pointer)] + (nearest ?? [])
    }

    private func violation(_ detail: String, at pointer: String) -> SchemaViolation {
        SchemaViolation(pointer: pointer, keyword: name, detail: detail)
    }
}
