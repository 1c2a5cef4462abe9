// The schemas that describe the program's JSON.

import Foundation
import JSONText

/// A schema in the documentation's folder.
public enum PublishedSchema: String, CaseIterable, Sendable {
    /// One line of `batch`.
    case batch
    /// One line of `batch --inspect`.
    case batchInspection
    /// What `compare` prints.
    case comparison
    /// What `check` prints.
    case findings
    /// What `inspect` prints.
    case report
    /// What `series` prints.
    case series

    /// The name of its file, by which other schemas refer to it.
    public var fileName: String { "\(rawValue).schema.json" }

    /// Reads the schema; throws what reading the file or parsing it throws.
    public func read() throws -> JSONValue {
        let file = ProjectPaths.schemas.appendingPathComponent(fileName)
        return try JSONParser(Array(Data(contentsOf: file))).parse()
    }
}

extension SchemaValidator {
    /// A validator for one of the published schemas, whose references to the others are followed.
    public init(published schema: PublishedSchema) throws {
        var documents: [String: JSONValue] = [:]
        for other in PublishedSchema.allCases {
            documents[other.fileName] = try other.read()
        }
        try self.init(try schema.read(), documents: documents)
    }
}
