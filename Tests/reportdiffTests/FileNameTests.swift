// Files whose names are not UTF-8, as archives of other systems leave them.

import Foundation
import JSONText
import SystemAccess
import TestSupport
import Testing

/// A name is its bytes: it opens, is found and is written as it is; only what is printed of it is decoded.
@Suite struct FileNameTests {
    private let folder: TemporaryFolder
    /// 报告, in GBK.
    private let chinese: [UInt8] = [0xB1, 0xA8, 0xB8, 0xE6]
    private let nothing: [UInt8] = [0x61, 0xFF, 0x5C]

    init() throws {
        folder = try TemporaryFolder()
        try copy("linlan-2021.md", to: chinese + Array(".md".utf8))
        try copy("linlan-2022.txt", to: nothing)
    }

    private func path(_ bytes: [UInt8]) -> FilePath { FilePath(folder.url.path).appending(FilePath(bytes: bytes)) }

    private func copy(_ fixture: String, to name: [UInt8]) throws {
        let bytes = [UInt8](try Data(contentsOf: ProjectPaths.fixture(fixture)))
        let file = try RunFiles().output(path(name), .whole)
        try file.write(bytes)
        try file.finish()
    }

    /// Runs the program by a shell, in whose words `%` stands for the Chinese name and `@` for the other.
    private func run(_ words: String) throws -> (status: Int32, output: String, errors: String) {
        let program = try #require(ProgramRun.program)
        let script =
            "a=$(printf '\\261\\250\\270\\346'); b=$(printf 'a\\377\\134'); exec '\(program.path)' "
            + words.replacing("%", with: "\"$a\"").replacing("@", with: "\"$b\"")
        let process = Process()
        let files = ["out", "err"].map {
            folder.url.deletingLastPathComponent().appendingPathComponent("\(UUID())-\($0)")
        }
        defer { for file in files { try? FileManager.default.removeItem(at: file) } }
        for file in files { try Data().write(to: file) }
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", script]
        process.currentDirectoryURL = folder.url
        process.environment = ProgramEnvironment.bare
        process.standardOutput = try FileHandle(forWritingTo: files[0])
        process.standardError = try FileHandle(forWritingTo: files[1])
        try process.run()
        process.waitUntilExit()
        let texts = try files.map { String(decoding: try Data(contentsOf: $0), as: UTF8.self) }
        return (process.terminationStatus, texts[0], texts[1])
    }

    @Test func theyAreReadAndShownDecoded() throws {
        let run = try run("--format json %.md @")
        let value = try JSONParser(Array(run.output.utf8)).parse()
        #expect(run.status == 1 && run.errors.isEmpty)
        #expect(value["old"]?["file"]?.stringValue == "报告.md")
        #expect(value["new"]?["file"]?.stringValue == "a\\xff\\\\")
    }

    @Test func messagesNameThemDecoded() throws {
        #expect(try run("inspect %.no").errors == "reportdiff: 报告.no: 没有这个文件\n")
        #expect(try run("inspect @@").errors == "reportdiff: a\\xff\\\\a\\xff\\\\: 没有这个文件\n")
        #expect(try run("--%=1 a b").errors.hasPrefix("reportdiff: --报告: "))
        #expect(try run("-o % %.md @").status == 1)
    }

    @Test func outputsHaveTheVeryBytes() throws {
        #expect(try run("-o %.json %.md @").status == 1)
        #expect(try run("check --write-baseline=@.b --quiet %.md").status != 2)
        #expect(try run("log append %.log %.md @").status == 0)
        let names = Set(try FolderListing.names(in: FilePath(folder.url.path)))
        for name in [chinese + Array(".json".utf8), nothing + Array(".b".utf8), chinese + Array(".log".utf8)] {
            #expect(names.contains(FilePath(bytes: name)))
        }
        #expect(names.count == 5)
        #expect(try run("-o ./%.md %.md @").status == 2)
    }

    @Test func foldersAndManifestsFindThem() throws {
        let run = try run("batch --folder .")
        #expect(run.status == 1 && run.output.hasPrefix(#"{"id":"临澜市政务服务管理局 2021→2022","status":1,"#))
        let line =
            Array(#"{"id":""#.utf8) + chinese + Array(#"","old":""#.utf8) + chinese
            + Array(#".md","new":"a"#.utf8) + [0xFF] + Array(#"\\"}"#.utf8)
        let file = try RunFiles().output(path(Array("m".utf8)), .whole)
        try file.write(line + [0x0A])
        try file.finish()
        let listed = try self.run("batch m")
        #expect(listed.status == 1 && listed.output.hasPrefix(#"{"id":"报告","status":1,"#), "\(listed.output)")
    }

    @Test func textOfOptionsIsDecoded() throws {
        #expect(try run("log decide --note=% --by=@ l a1b2c3d4e5f6 accept").status == 0)
        let shown = try run("log show l")
        #expect(shown.output.contains("报告") && shown.output.contains("a\\xff\\\\"))
    }
}
