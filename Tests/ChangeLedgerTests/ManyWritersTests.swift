import Foundation
import TestSupport
import Testing

@testable import ChangeLedger

@Suite(.serialized) struct ManyWritersTests {
    private static let isLong = ProcessInfo.processInfo.environment["REPORTDIFF_LONG"] == "1"
    private let folder: LedgerFolder
    private let ledger: String

    init() throws {
        folder = try LedgerFolder()
        ledger = folder.path("ledger.jsonl")
    }

    @Test func twentyProcessesAtOnceLeaveAWholeChainWithEveryLine() async throws {
        let duration = Self.isLong ? 30.0 : 2
        let ledger = self.ledger
        let written = try await withThrowingTaskGroup(of: [String].self) { group in
            for writer in 0..<20 {
                group.addTask {
                    try await withCheckedThrowingContinuation { continuation in
                        Thread {
                            continuation.resume(with: Result { try Self.write(as: writer, to: ledger, for: duration) })
                        }.start()
                    }
                }
            }
            return try await group.reduce(into: []) { $0 += $1 }
        }
        var found: [String] = []
        let outcome = try LedgerReader.read(ledger) { line in
            if case .decision(let record) = line.entry { found.append(record.note ?? "") }
        }
        #expect(outcome.fault == nil && outcome.chain.count == written.count)
        #expect(found.sorted() == written.sorted() && written.count >= 20)
        print("20 writers appended \(written.count) lines")
    }

    /// The notes of the decisions that the program said it had written.
    private static func write(as writer: Int, to ledger: String, for duration: Double) throws -> [String] {
        let end = Date(timeIntervalSinceNow: duration)
        var written: [String] = []
        repeat {
            let note = "\(writer)-\(written.count)"
            let arguments = ["log", "decide", ledger, "a1b2c3d4e5f6", "accept", "--note", note]
            let process = ProgramCall.process(ProgramCall.reportdiff, arguments)
            try process.run()
            process.waitUntilExit()
            guard process.terminationStatus == 0 else { throw CocoaError(.fileWriteUnknown) }
            written.append(note)
        } while Date() < end
        return written
    }

    @Test func aProcessKilledAtAnyMomentLeavesAtMostATornLine() throws {
        var generator = SeededGenerator(seed: UInt64(Date().timeIntervalSince1970))
        var torn = 0
        var finished = 0
        for _ in 0..<(Self.isLong ? 100 : 8) {
            let before = (try? folder.read("ledger.jsonl")) ?? []
            // A decision is written within some milliseconds, so that the moment often falls near the writing.
            let process = ProgramCall.process(
                ProgramCall.reportdiff, ["log", "decide", ledger, "a1b2c3d4e5f6", "accept"])
            try process.run()
            Thread.sleep(forTimeInterval: .random(in: 0...0.02, using: &generator))
            kill(process.processIdentifier, SIGKILL)
            process.waitUntilExit()
            if process.terminationReason == .exit { finished += 1 }
            let after = (try? folder.read("ledger.jsonl")) ?? []
            #expect(after.starts(with: before))
            if !after.isEmpty {
                let fault = try LedgerReader.read(ledger).fault
                #expect(fault == nil || fault == .torn)
                if fault == .torn { torn += 1 }
            }
            let standing = after.lastIndex(of: LedgerFormat.lineFeed).map { after[...$0] } ?? []
            let next = try ProgramCall("log", "decide", ledger, "a1b2c3d4e5f6", "query")
            #expect(next.status == 0)
            #expect(try folder.read("ledger.jsonl").starts(with: standing))
            #expect(try LedgerReader.read(ledger).fault == nil)
        }
        print("killed writers: \(finished) had finished, \(torn) left a torn line")
    }
}
