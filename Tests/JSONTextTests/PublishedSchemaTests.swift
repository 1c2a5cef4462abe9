// The published schemas can be applied, and tell good documents from bad ones.

import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct PublishedSchemaTests {
    private let findings = #"""
        {"schema": "reportdiff.findings/1", "crossYear": [], "reports": [
          {"file": "a.txt", "sha256": "DIGEST", "format": "text", "title": "2019年报告", "agency": null,
           "year": 2019, "form": "2019", "findings": [], "notes": []}]}
        """#

    @Test(arguments: PublishedSchema.allCases)
    func everySchemaUsesOnlyKnownKeywords(schema: PublishedSchema) throws {
        let validator = try SchemaValidator(published: schema)
        #expect(!validator.violations(in: 1).isEmpty)
    }

    @Test func theFolderHoldsNoOtherSchema() throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: ProjectPaths.schemas.path)
        #expect(files.sorted() == PublishedSchema.allCases.map(\.fileName).sorted())
    }

    @Test func aGoodDocumentHasNoViolation() throws {
        let text = findings.replacing("DIGEST", with: String(repeating: "0f", count: 32))
        let validator = try SchemaValidator(published: .findings)
        #expect(validator.violations(in: try JSONParser(text).parse()) == [])
    }

    @Test func aBadDocumentIsToldWhere() throws {
        let validator = try SchemaValidator(published: .findings)
        let found = validator.violations(in: try JSONParser(findings).parse())
        #expect(found.map(\.pointer) == ["/reports/0/sha256"])
        #expect(found.map(\.keyword) == ["pattern"])
    }

    @Test func aBatchLineIsJudgedByTheComparisonItHolds() throws {
        let validator = try SchemaValidator(published: .batch)
        #expect(validator.violations(in: ["id": .null, "status": 2, "error": "不是报告"]) == [])
        let found = validator.violations(in: ["id": "1", "status": 0, "comparison": ["mode": "year"]])
        #expect(found.first?.keyword == "anyOf")
        #expect(found.contains { $0.description == #"/comparison: required: lacks "schema""# })
    }

    @Test func fixturesStandBesideThePackageManifest() {
        let manifest = ProjectPaths.root.appendingPathComponent("Package.swift").path
        #expect(FileManager.default.fileExists(atPath: manifest))
        #expect(ProjectPaths.fixture("a/b.txt").path == ProjectPaths.root.path + "/Fixtures/a/b.txt")
    }
}
