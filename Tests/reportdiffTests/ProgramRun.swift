// Runs the built program as a user does.

import Foundation
import TestSupport

/// One run of the program.
struct ProgramRun {
    /// The exit status.
    let status: Int32
    /// What it wrote to standard output.
    let output: String
    /// What it wrote to standard error.
    let errors: String

    /// The program, which is built beside the tests unless `REPORTDIFF_PROGRAM` names another.
    static let program: URL? = {
        if let path = ProcessInfo.processInfo.environment["REPORTDIFF_PROGRAM"] { return URL(fileURLWithPath: path) }
        let places = [Bundle.main.executableURL, Bundle.main.bundleURL, URL(fileURLWithPath: CommandLine.arguments[0])]
        for place in places.compactMap({ $0 }) {
            var folder = place
            for _ in 0..<5 {
                folder.deleteLastPathComponent()
                let candidate = folder.appendingPathComponent("reportdiff")
                var isFolder: ObjCBool = false
                if FileManager.default.fileExists(atPath: candidate.path, isDirectory: &isFolder), !isFolder.boolValue {
                    return candidate
                }
            }
        }
        return nil
    }()

    /// What another program prints, line by line.
    static func lines(of program: String, _ arguments: [String]) throws -> [String] {
        let process = Process()
        let output = Pipe()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = arguments
        process.standardOutput = output
        process.standardError = FileHandle.nullDevice
        try process.run()
        let printed = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: printed, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// Whether it was built for tests, so that its workers can be made to fail.
    static let canBeTried = ProcessInfo.processInfo.environment["REPORTDIFF_PROGRAM"] == nil

    /// Runs the program in the folder of the fixtures.
    init(_ arguments: String..., input: [UInt8] = []) throws {
        try self.init(arguments, input: input, in: ProjectPaths.fixtures)
    }

    /// Runs the program in a folder, with these variables alone; what it writes goes to a terminal where one is given.
    init(
        _ arguments: [String], input: [UInt8] = [], in place: URL, terminal: FileHandle? = nil,
        environment: [String: String] = [:]
    ) throws {
        guard let program = Self.program else { throw CocoaError(.fileNoSuchFile) }
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("reportdiff-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        // Files instead of pipes: nothing to read in time, so nothing to block on.
        let files = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
        try Data(input).write(to: files[0])
        for file in files[1...] { try Data().write(to: file) }
        let process = Process()
        process.executableURL = program
        process.arguments = arguments
        process.currentDirectoryURL = place
        process.environment = ProgramEnvironment.bare.merging(environment) { $1 }
        process.standardInput = try FileHandle(forReadingFrom: files[0])
        process.standardOutput = try terminal ?? FileHandle(forWritingTo: files[1])
        process.standardError = try FileHandle(forWritingTo: files[2])
        try process.run()
        process.waitUntilExit()
        status = process.terminationStatus
        output = String(decoding: try Data(contentsOf: files[1]), as: UTF8.self)
        errors = String(decoding: try Data(contentsOf: files[2]), as: UTF8.self)
    }
}
