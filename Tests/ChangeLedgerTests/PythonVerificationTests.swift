import Foundation
import TestSupport
import Testing

@testable import ChangeLedger

/// The script knows the written format and nothing of ours.
@Suite struct PythonVerificationTests {
    private let script = ProjectPaths.root.appendingPathComponent("Tests/LedgerVerification/verify_ledger.py").path

    private func verify(_ bytes: [UInt8], _ expected: String...) throws -> ProgramCall? {
        guard let python = ProgramCall.find("python3") else {
            print("skipped: there is no python3 to verify a ledger with")
            return nil
        }
        let folder = try LedgerFolder()
        let path = try folder.write(bytes, "copied to another folder/ledger")
        let environment = ProcessInfo.processInfo.environment
        return try ProgramCall(python, [script, path] + expected, in: folder.url, environment: environment)
    }

    @Test func aStrangerVerifiesALedger() throws {
        let sample = try SampleLedger(count: 60)
        let head = try LedgerLine(sample.lines[59].dropLast()).hash
        guard let run = try verify(sample.bytes, head) else { return }
        #expect(run.status == 0 && run.output == "60 lines, head \(head)\n")
        #expect(try verify(Array(sample.lines.dropLast().joined()), head)?.status == 1)
        #expect(try verify([])?.status == 0)
    }

    @Test func aStrangerFindsWhatWasDoneToIt() throws {
        let sample = try SampleLedger(count: 8)
        var altered = sample.bytes
        altered[altered.count / 2] ^= 0x20
        let torn = Array(sample.bytes.dropLast())
        let dropped = Array((sample.lines[..<3] + sample.lines[4...]).joined())
        let swapped = Array((sample.lines[..<3] + [sample.lines[4], sample.lines[3]] + sample.lines[5...]).joined())
        let doubled = Array((sample.lines[...3] + sample.lines[3...]).joined())
        for bytes in [altered, torn, dropped, swapped, doubled] {
            guard let run = try verify(bytes) else { return }
            #expect(run.status == 1 && run.output.hasPrefix("line "))
        }
    }
}
