// Runs programs as a user does.

import Foundation
import TestSupport

/// One run of a program.
struct ProgramCall {
    /// The exit status.
    let status: Int32
    /// What it wrote to standard output.
    let output: String
    /// What it wrote to standard error.
    let errors: String

    /// The built program, which stands beside the tests.
    static let reportdiff: URL = {
        for start in [Bundle.main.executableURL, Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
        {
            guard var folder = start else { continue }
            for _ in 0..<5 {
                folder.deleteLastPathComponent()
                let candidate = folder.appendingPathComponent("reportdiff")
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
            }
        }
        return URL(fileURLWithPath: "/reportdiff-is-not-built")
    }()

    /// A program of the system, found as a shell finds it; nil where there is none.
    static func find(_ name: String) -> URL? {
        let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
        return path.split(separator: ":").map { URL(fileURLWithPath: "\($0)/\(name)") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }

    /// A process that is ready to run in a folder, the fixtures' by default.
    static func process(_ program: URL, _ arguments: [String], in folder: URL? = nil) -> Process {
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = folder ?? ProjectPaths.fixtures
        process.environment = ProgramEnvironment.bare
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        return process
    }

    /// Runs our program in the folder of the fixtures.
    init(_ arguments: String..., environment: [String: String] = [:]) throws {
        try self.init(Self.reportdiff, arguments, in: nil, environment: environment)
    }

    /// Runs a program.
    init(_ program: URL, _ arguments: [String], in folder: URL?, environment: [String: String] = [:]) throws {
        let files = try LedgerFolder()
        let process = Self.process(program, arguments, in: folder)
        process.environment = ProgramEnvironment.bare.merging(environment) { $1 }
        // Files instead of pipes: nothing to read in time, so nothing to block on.
        process.standardOutput = try FileHandle(forWritingTo: URL(fileURLWithPath: files.write([], "out")))
        process.standardError = try FileHandle(forWritingTo: URL(fileURLWithPath: files.write([], "err")))
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: try files.read("out"), as: UTF8.self)
        errors = String(decoding: try files.read("err"), as: UTF8.self)
    }
}
