// Every command with every option that writes, over each of its inputs: all inputs stay as they were, byte for byte.

import Foundation
import TestSupport
import Testing

@testable import reportdiff

/// The cases are made of the lists of commands and options, so that none can be forgotten.
@Suite struct InputsStayTests {
    /// A command line without its outputs, and the files that it reads.
    private struct Case {
        let command: CommandName
        let words: [String]
        let options: [String]
        let inputs: [String]

        init(_ command: CommandName, _ words: [String], _ options: [String] = [], reading inputs: [String]) {
            self.command = command
            self.words = words
            self.options = options
            self.inputs = inputs
        }
    }

    /// By what name an input is given as an output.
    private enum Name: CaseIterable {
        case same, fromRoot, dotted, otherFolder, link, linkToLink, hardLink
    }

    private let folder: TemporaryFolder
    private let manager = FileManager.default

    init() throws {
        folder = try TemporaryFolder()
        try manager.createDirectory(atPath: folder.path("deep"), withIntermediateDirectories: false)
        for (fixture, name) in [
            ("linlan-2021.md", "old.md"), ("linlan-2022.txt", "new.txt"), ("linlan-2020.txt", "deep/2020.txt"),
            ("linlan-2021.md", "deep/2021.md"),
        ] {
            try manager.copyItem(atPath: ProjectPaths.fixture(fixture).path, toPath: folder.path(name))
        }
        _ = try folder.write(Array(#"{"id":"1","old":"old.md","new":"new.txt"}"#.utf8 + [10]), "manifest.jsonl")
        _ = try folder.write(Array(#"{"id":"1","file":"old.md"}"#.utf8 + [10]), "files.jsonl")
        let made = try run("check", "--write-baseline", "baseline.json", "old.md", "new.txt").status != 2
        let logged = try run("log", "append", "ledger.jsonl", "old.md", "new.txt").status == 0
        try #require(made && logged)
    }

    private func run(_ words: String...) throws -> ProgramRun { try ProgramRun(words, in: folder.url) }

    private static let ledger = "ledger.jsonl"
    private static let pair = ["old.md", "new.txt"]

    /// The command lines of a command; every option of its own that reads a file is in one of them.
    private func cases(_ command: CommandName) -> [Case] {
        let (pair, ledger) = (Self.pair, Self.ledger)
        return switch command {
        case .compare: [Case(command, pair, ["--ledger", ledger], reading: pair + [ledger])]
        case .inspect:
            [
                Case(command, pair, ["--format", "csv"], reading: pair), Case(command, pair, reading: pair),
                Case(command, ["new.txt"], ["--at", "requests/new/total"], reading: ["new.txt"]),
            ]
        case .check:
            [Case(command, pair, ["--baseline", "baseline.json"], reading: pair + ["baseline.json"])]
        case .series: [Case(command, pair, reading: pair)]
        case .batch:
            [
                Case(command, ["manifest.jsonl"], reading: pair + ["manifest.jsonl"]),
                Case(command, ["manifest.jsonl"], ["--format", "csv"], reading: pair + ["manifest.jsonl"]),
                Case(command, ["manifest.jsonl"], ["--format", "html"], reading: pair + ["manifest.jsonl"]),
                Case(command, ["files.jsonl"], ["--inspect"], reading: ["old.md", "files.jsonl"]),
                Case(command, [], ["--folder", "deep"], reading: ["deep/2020.txt", "deep/2021.md"]),
                Case(
                    command, [], ["--folder", "deep", "--format", "csv"], reading: ["deep/2020.txt", "deep/2021.md"]),
            ]
        case .log:
            [
                Case(command, ["append", ledger] + pair, reading: pair + [ledger]),
                Case(command, ["append", "old.md"] + pair, reading: pair),
                Case(command, ["append", "new-ledger"] + pair, reading: pair),
                Case(command, ["decide", ledger, "a1b2c3d4e5f6", "accept"], reading: [ledger]),
                Case(command, ["show", ledger], reading: [ledger]),
                Case(command, ["verify", ledger], ["--inputs", "deep"], reading: [ledger, "deep/2020.txt"]),
            ]
        case .textconv: [Case(command, ["new.txt"], reading: ["new.txt"])]
        case .gitDriver: [Case(command, pair, reading: pair)]
        case .help: []
        }
    }

    /// All files that stand there, with their bytes.
    private var files: [String: Data] {
        var files: [String: Data] = [:]
        for name in manager.enumerator(atPath: folder.url.path)?.compactMap({ $0 as? String }) ?? [] {
            files[name] = manager.contents(atPath: folder.path(name))
        }
        return files
    }

    /// Another name of a file.
    private func alias(_ input: String, _ name: Name) throws -> String {
        for other in ["link", "linkToLink", "hardLink"] { try? manager.removeItem(atPath: folder.path(other)) }
        switch name {
        case .same: return input
        case .fromRoot: return folder.path(input)
        case .dotted: return "./deep/../" + input
        case .otherFolder: return "../\(folder.url.lastPathComponent)/\(input)"
        case .link, .linkToLink:
            try manager.createSymbolicLink(atPath: folder.path("link"), withDestinationPath: input)
            try manager.createSymbolicLink(atPath: folder.path("linkToLink"), withDestinationPath: folder.path("link"))
            return name == .link ? "link" : "linkToLink"
        case .hardLink:
            try manager.linkItem(atPath: folder.path(input), toPath: folder.path("hardLink"))
            return "hardLink"
        }
    }

    private func check(_ command: CommandName) throws {
        let writing = OptionName.allCases.filter {
            ($0.fileUse == .writes || $0.fileUse == .goesOn) && $0.commands.contains(command)
        }
        for tried in cases(command) {
            for (option, input) in writing.flatMap({ option in tried.inputs.map { (option, $0) } }) {
                for name in Name.allCases {
                    let output = try alias(input, name)
                    let before = files
                    let words = [option.long, output] + tried.options + [command.rawValue] + tried.words
                    let run = try ProgramRun(words, in: folder.url)
                    #expect(files == before, "\(words)")
                    #expect(run.status == 2 && run.output.isEmpty, "\(words)")
                    #expect(run.errors.split(separator: "\n").count == 1, "\(words) \(run.errors)")
                }
            }
            try checkStandardOutput(tried)
        }
    }

    /// Likewise where the shell puts the output behind an input.
    private func checkStandardOutput(_ tried: Case) throws {
        for input in tried.inputs {
            let before = files
            let status = try shell(tried.options + [tried.command.rawValue] + tried.words, ">> '\(input)'")
            #expect(files == before && status == 2, "\(tried.command.rawValue) \(tried.words) >> \(input)")
        }
    }

    /// The status of a run whose streams a shell has set.
    private func shell(_ words: [String], _ streams: String) throws -> Int32 {
        let program = try #require(ProgramRun.program)
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/bin/sh")
        process.arguments = ["-c", "exec \"$@\" \(streams)", "sh", program.path] + words
        process.currentDirectoryURL = folder.url
        process.environment = ProgramEnvironment.bare
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }

    @Test func theOtherStreamsAreFilesToo() throws {
        let before = files
        for (words, streams) in [
            (["-o", "old.md", "-", "new.txt"], "< old.md"), (["inspect", "-"], "< old.md >> old.md"),
            (["inspect", "-", "-o", "./old.md"], "< old.md"), (["old.md", "nowhere"], "2>> old.md"),
            (["inspect", "nowhere", "old.md"], "2>> old.md"),
            (["inspect", "--format=csv", "nowhere", "old.md"], "2>> old.md"),
            (["old.md", "new.txt"], ">> new.txt 2>&1"),
        ] {
            #expect(try shell(words, streams) == 2 && files == before, "\(words) \(streams)")
        }
        for streams in ["> new 2>&1", "> /dev/null", "2> new"] {
            #expect(try shell(["old.md", "new.txt"], streams) == 1, "\(streams)")
        }
    }

    @Test(arguments: CommandName.allCases.filter { $0 != .batch })
    func everyInputStaysAsItWas(command: CommandName) throws { try check(command) }

    @Test func everyInputOfABatchStaysAsItWas() throws { try check(.batch) }

    @Test func everyOptionThatReadsIsTried() {
        let tried = CommandName.allCases.flatMap(cases).flatMap(\.options)
        for option in OptionName.allCases where option.fileUse == .reads || option.fileUse == .readsFolder {
            #expect(tried.contains(option.long), "\(option.long)")
        }
    }

    @Test func oneFileIsNotTwoOutputs() throws {
        for output in ["new.json", "./new.json"] {
            let run = try run("check", "--write-baseline", "new.json", "-o", output, "old.md")
            #expect(run.status == 2 && run.errors.split(separator: "\n").count == 1)
        }
        let run = try run("check", "--baseline", "baseline.json", "--write-baseline", "baseline.json", "old.md")
        #expect(run.status == 2)
        #expect(!manager.fileExists(atPath: folder.path("new.json")))
    }

    @Test func aSecondOutputIsNotWrittenWhereTheFirstIsRefused() throws {
        let before = files
        let run = try run("check", "--write-baseline", "new.json", "-o", "none/out.json", "old.md")
        #expect(run.status == 2 && files == before)
    }
}
