// Holds printed JSON against the published schemas and against the order of keys that the contract shows.

import JSONText
import TestSupport
import Testing

/// Checks of printed documents.
enum SchemaCheck {
    private static let comparisonSchema = Result { try SchemaValidator(published: .comparison) }
    private static let reportSchema = Result { try SchemaValidator(published: .report) }

    /// A comparison keeps its schema and its order.
    static func comparison(_ bytes: [UInt8]) throws {
        let value = try JSONParser(bytes).parse()
        #expect(try comparisonSchema.get().violations(in: value).isEmpty)
        expectOrder(value, KeyOrder.comparison)
    }

    /// A report keeps its schema and its order.
    static func report(_ bytes: [UInt8]) throws {
        let value = try JSONParser(bytes).parse()
        #expect(try reportSchema.get().violations(in: value).isEmpty)
        expectOrder(value, KeyOrder.report)
    }

    /// Every object's keys stand in the order of one of the lists; objects keyed by address are free.
    private static func expectOrder(_ value: JSONValue, _ orders: [[String]]) {
        switch value {
        case .array(let elements): for element in elements { expectOrder(element, orders) }
        case .object(let members):
            let keys = members.map(\.key)
            if !keys.allSatisfy({ $0.contains("/") }) {
                let fits = orders.contains { order in order.filter(keys.contains) == keys }
                #expect(fits, "\(keys)")
            }
            for member in members { expectOrder(member.value, orders) }
        default: break
        }
    }
}

/// The keys of each object, in the order of the contract.
enum KeyOrder {
    static let location = ["line", "column", "paragraph", "table", "row", "cell", "page"]
    static let note = ["code", "message", "location"]
    static let report = [
        [
            "schema", "file", "sha256", "format", "encoding", "title", "agency", "year", "form", "forms", "preamble",
            "sections", "cells", "notes",
        ],
        ["proactive", "requests"], ["text", "location"], ["number", "title", "role", "location", "paragraphs"],
        ["text", "number", "unit", "label", "location"], note, location,
    ]
    static let comparison = [
        [
            "schema", "mode", "old", "new", "summary", "sections", "changes", "findings", "carriedOver", "proof",
            "notes",
            "unchanged",
        ],
        ["file", "sha256", "format", "title", "agency", "year", "form"],
        ["sentences", "cells", "labels", "passages", "rows", "margins", "findings"],
        ["modified", "added", "removed", "moved"],
        ["error", "warning", "notice"], ["role", "status", "old", "new"], ["number", "title", "location"],
        [
            "id", "kind", "operation", "address", "label", "old", "new", "delta", "cause", "importance", "findings",
            "decision",
        ],
        ["id", "kind", "operation", "of", "address", "old", "new", "importance", "findings", "decision"],
        ["id", "kind", "operation", "of", "object", "old", "new", "importance", "findings", "decision"],
        [
            "id", "kind", "operation", "nature", "section", "old", "new", "edits", "quantities", "importance",
            "findings",
            "decision",
        ],
        ["text", "number", "unit", "location", "parts"], ["text", "location", "parts"], ["text", "digest", "location"],
        ["absolute", "percent"],
        ["level", "reason"], ["operation", "text"], ["label", "unit", "old", "new", "delta"],
        [
            "id", "rule", "severity", "side", "message", "addresses", "expected", "actual", "location", "standing",
            "accepted",
        ],
        ["section", "passages", "characters", "share"], ["old", "new"], ["section", "old", "new"], note, location,
    ]
}
