// A prepared schema: the rules a value must keep.

import JSONText

struct Schema: Sendable {
    let keywords: [SchemaKeyword]

    func violations(in value: JSONValue, at pointer: String) -> [SchemaViolation] {
        keywords.flatMap { $0.violations(in: value, at: pointer) }
    }
}
