// Talks to the running program, line by line.

import Foundation
import TestSupport

/// A run of the program that a test feeds and watches.
final class LiveProgram {
    private let process = Process()
    private let input = Pipe()
    private let output = Pipe()
    private let errors: URL
    private var pending = Data()

    /// Starts the program in the folder of the fixtures, or another, with these variables alone; it writes to a pipe, or to
    /// the descriptor given, whose other side the test reads. A script that starts it may stand in its place.
    init(
        _ arguments: [String], in place: URL = ProjectPaths.fixtures, environment: [String: String] = [:],
        output other: FileHandle? = nil, by script: String? = nil
    ) throws {
        guard let program = ProgramRun.program else { throw CocoaError(.fileNoSuchFile) }
        errors = FileManager.default.temporaryDirectory.appendingPathComponent("reportdiff-\(UUID().uuidString)")
        try Data().write(to: errors)
        process.executableURL = script.map { URL(fileURLWithPath: $0) } ?? program
        process.arguments = arguments
        process.currentDirectoryURL = place
        process.environment = ProgramEnvironment.bare.merging(environment) { $1 }
        process.standardInput = input
        process.standardOutput = other ?? output
        process.standardError = try FileHandle(forWritingTo: errors)
        // A program has the blocked signals of the thread that starts it, and a test's thread has most of them blocked.
        var every = sigset_t()
        var before = sigset_t()
        sigfillset(&every)
        pthread_sigmask(SIG_UNBLOCK, &every, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        try process.run()
    }

    deinit {
        if process.isRunning { kill(process.processIdentifier, SIGKILL) }
        try? FileManager.default.removeItem(at: errors)
    }

    /// Sends a line.
    func send(_ line: String) throws {
        try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))
    }

    /// Lets the program see the end of its input.
    func endInput() throws { try input.fileHandleForWriting.close() }

    /// The next line it writes, waited for; nil at the end.
    func line() -> String? {
        while true {
            if let end = pending.firstIndex(of: UInt8(ascii: "\n")) {
                let line = String(decoding: pending[..<end], as: UTF8.self)
                pending = Data(pending[(end + 1)...])
                return line
            }
            let piece = output.fileHandleForReading.availableData
            if piece.isEmpty { return nil }
            pending += piece
        }
    }

    /// Everything it has yet to write.
    func rest() -> Data {
        let rest = pending + output.fileHandleForReading.readDataToEndOfFile()
        pending = Data()
        return rest
    }

    /// Reads no more, as `head` does.
    func stopReading() throws { try output.fileHandleForReading.close() }

    /// Its process.
    var number: pid_t { process.processIdentifier }

    /// The processes it has started and not seen end, waited for until there are as many, for half a minute at most.
    func children(atLeast count: Int) throws -> [pid_t] {
        for _ in 0..<3000 {
            let found = try ProgramRun.lines(of: "/usr/bin/env", ["pgrep", "-P", "\(number)"]).compactMap { pid_t($0) }
            if found.count >= count { return found }
            usleep(10_000)
        }
        return []
    }

    /// Sends a signal.
    func signal(_ number: Int32) { kill(process.processIdentifier, number) }

    /// Waits for the end: the exit status, or minus the signal that killed it.
    func end() -> Int32 {
        process.waitUntilExit()
        return process.terminationReason == .exit ? process.terminationStatus : -process.terminationStatus
    }

    /// What it wrote to standard error; complete when it has ended.
    var complaints: String { (try? String(contentsOf: errors, encoding: .utf8)) ?? "" }
}
