import Foundation
import TestSupport
import Testing

/// What a batch reads is never what it writes.
@Suite struct BatchOutputTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        _ = try BatchFixture.writeSmall(5, in: folder)
    }

    private func run(_ arguments: [String], input: String = "") throws -> ProgramRun {
        try ProgramRun(["batch"] + arguments, input: Array(input.utf8), in: folder.url)
    }

    private func contents() throws -> [String: Data] {
        var contents: [String: Data] = [:]
        for name in folder.names { contents[name] = try Data(contentsOf: folder.url.appendingPathComponent(name)) }
        return contents
    }

    /// Names under which a file is reached.
    private func names(of name: String) throws -> [String] {
        let files = FileManager.default
        try files.createSymbolicLink(atPath: folder.path("link-\(name)"), withDestinationPath: name)
        try files.linkItem(atPath: folder.path(name), toPath: folder.path("hard-\(name)"))
        return [
            name, "./\(name)", folder.path(name), "../\(folder.url.lastPathComponent)/\(name)", "link-\(name)",
            "hard-\(name)",
        ]
    }

    @Test(arguments: ["m.jsonl", "2019.txt", "2022.txt"]) func whatAManifestNamesIsLeftAlone(input: String) throws {
        let names = try names(of: input)
        let before = try contents()
        for name in names {
            for options in [
                ["-o", name, "--format", "json"], ["-o", name, "--format", "csv"], ["-o", name, "--format", "html"],
                ["--resume", name], ["--resume", name, "--retry"],
                ["--resume", "none.jsonl", "-o", name, "--format", "json"],
            ] {
                let run = try run(["m.jsonl"] + options)
                #expect(run.status == 2 && run.output.isEmpty, "\(options)")
                #expect(run.errors.contains("reportdiff: "))
                #expect(try contents() == before, "\(options)")
            }
        }
    }

    @Test func whatAStreamMayNameIsLeftAlone() throws {
        let before = try contents()
        for options in [
            ["-o", "2022.txt", "--format", "json"], ["-o", "2022.txt", "--format", "csv"],
            ["-o", "2022.txt", "--format", "html"], ["--resume", "2022.txt", "-o", "m.jsonl"], ["-o", "m.jsonl"],
        ] {
            // A pipe, of which nothing has come yet.
            let program = try LiveProgram(["batch", "-"] + options, in: folder.url)
            #expect(program.end() == 2)
            #expect(program.complaints.hasSuffix("它可能正是要读的报告，请换一个文件\n"), "\(program.complaints)")
            #expect(try contents() == before, "\(options)")
        }
    }

    @Test(arguments: ["json", "csv", "html"]) func anEarlierOutputIsReplaced(format: String) throws {
        let manifest = try String(contentsOfFile: folder.path("m.jsonl"), encoding: .utf8)
        _ = try folder.write([], "o")
        for _ in 0..<3 {
            #expect(try run(["-", "-o", "o", "--format", format], input: manifest).status == 1)
        }
        let expected = try run(["m.jsonl", "--format", format]).output
        #expect(try contents()["o"] == Data(expected.utf8))
    }

    @Test func whatAFolderHoldsIsLeftAloneButForEarlierOutputs() throws {
        _ = try folder.write(Array("你好".utf8), "note.txt")
        let before = try contents()
        for name in ["2021.txt", "note.txt", "./2021.txt", "m.jsonl"] {
            for format in ["json", "csv", "html"] {
                let run = try run(["--folder", ".", "-o", name, "--format", format])
                #expect(run.status == 2 && run.output.isEmpty && run.errors.split(separator: "\n").count == 1)
                #expect(try contents() == before)
            }
        }
        for format in ["json", "csv", "html"] {
            for _ in 0..<2 {
                let run = try run(["--folder", ".", "-o", "o.\(format)", "--format", format])
                #expect(run.status == 1 && !run.errors.contains("o.\(format)"), "\(run.errors)")
            }
        }
    }
}
