// `check` says the same in every format, and `inspect --at` explains one cell in each.

import Foundation
import JSONText
import TestSupport
import Testing

@Suite struct CheckCommandTests {
    private static let files = ["linlan-2020.txt", "linlan-2021.md", "yunping-draft-2.md"]

    private func run(_ arguments: String...) throws -> ProgramRun {
        try ProgramRun(arguments + Self.files, in: ProjectPaths.fixtures)
    }

    private func findings() throws -> (document: JSONValue, ids: [String]) {
        let document = try JSONParser(Array(run("check", "--format", "json").output.utf8)).parse()
        let lists = ["reports", "crossYear"].flatMap { document[$0]?.arrayValue ?? [] }
        return (document, lists.flatMap { $0["findings"]?.arrayValue ?? [] }.compactMap { $0["id"]?.stringValue })
    }

    @Test func everyFindingOfTheJSONIsALineOfTheCSV() throws {
        let (document, ids) = try findings()
        #expect(try SchemaValidator(published: .findings).violations(in: document).isEmpty)
        #expect(document["reports"]?.arrayValue?.count == Self.files.count)
        #expect(document["crossYear"]?.arrayValue?.count == 1, "the only successive years of one body")
        #expect(!ids.isEmpty && Set(ids).count == ids.count)
        let table = try run("check", "--format", "csv")
        #expect(table.status == 1 && table.errors.isEmpty)
        #expect(ids.allSatisfy(table.output.contains))
        #expect(table.output.split(separator: "\r\n").count == ids.count + 1)
    }

    @Test func theWorkbookIsWrittenToAFile() throws {
        let folder = try TemporaryFolder()
        let run = try run("check", "-o", folder.path("f.xlsx"))
        #expect(run.status == 1 && run.output.isEmpty && run.errors.isEmpty)
        #expect(try Data(contentsOf: folder.url.appendingPathComponent("f.xlsx")).starts(with: Array("PK".utf8)))
    }

    @Test func acceptedFindingsLeaveStatusZero() throws {
        let folder = try TemporaryFolder()
        #expect(try run("check", "--quiet", "--write-baseline", folder.path("b.json")).status == 1)
        #expect(try run("check", "--quiet", "--baseline", folder.path("b.json")).status == 0)
        let broken = try folder.write(Array("{}".utf8), "c.json")
        let refused = try run("check", "--baseline", broken)
        #expect(refused.status == 2 && refused.output.isEmpty && refused.errors.contains("--write-baseline"))
    }

    @Test func oneCellIsExplainedInEveryFormat() throws {
        let address = "requests/new/total"
        for format in ["text", "json", "csv", "markdown"] {
            let run = try ProgramRun("inspect", "--at", address, "--format", format, "linlan-2021.md")
            #expect(run.status == 0 && run.output.contains("587"), "\(format)")
        }
    }
}
