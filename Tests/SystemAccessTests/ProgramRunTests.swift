import Foundation
import TestSupport
import Testing

@testable import SystemAccess

/// A program gets just what it is given, is held to its limits, and leaves nothing running.
@Suite struct ProgramRunTests {
    private let fakes: FakePrograms
    private let roomy = ProgramLimits(seconds: 60, bytes: 1 << 24)

    init() throws { fakes = try FakePrograms() }

    private func run(
        _ body: String, _ arguments: [String] = [], folder: PrivateFolder? = nil, limits: ProgramLimits? = nil
    ) throws -> ProgramOutcome {
        try ProgramRun.run(
            FilePath(try fakes.script("program", body)), arguments.map { SystemWord($0) },
            environment: ["GREETING=a b"], folder: folder,
            limits: limits ?? roomy)
    }

    private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

    @Test func wordsReachItAsTheyAre() throws {
        let words = ["a b", "-x", "line\nbreak", "'quoted' \"twice\"", "$(echo no) `no` *", "", "报告"]
        let outcome = try run(#"for word; do printf '[%s]' "$word"; done"#, words)
        #expect(text(outcome.output) == words.map { "[\($0)]" }.joined())
    }

    @Test func itHasNoInputAndNoVariablesOfOurs() throws {
        let outcome = try run(#"cat; echo "$GREETING|$HOME|$USER""#)
        #expect(text(outcome.output) == "a b||\n")
        #expect(outcome.ending == .exited(0))
    }

    @Test func whatItPrintsArrivesWhole() throws {
        let outcome = try run("head -c 1000000 /dev/zero; echo sorry >&2; exit 3")
        #expect(outcome.output.count == 1_000_000)
        #expect(text(outcome.complaints) == "sorry\n")
        #expect(outcome.ending == .exited(3))
    }

    @Test func aSignalIsNoStatus() throws {
        #expect(try run("kill -9 $$").ending == .killed(9))
        #expect(try run("sh -c 'kill -11 $$'; exit $?").ending == .killed(11))
        #expect(try run("exit 128").ending == .exited(128))
    }

    @Test func aHangEndsWithAllItsProcesses() throws {
        let start = ContinuousClock.now
        #expect(throws: ProgramError.timedOut) {
            try run(
                "sleep 600 & echo $! > $DIR/child; echo $$ > $DIR/self; wait",
                limits: ProgramLimits(seconds: 1, bytes: 1000))
        }
        #expect(ContinuousClock.now - start < .seconds(100))
        #expect(FakePrograms.goesAway(fakes.text("child")))
        #expect(FakePrograms.goesAway(fakes.text("self")))
    }

    @Test func deafnessDoesNotHelpIt() throws {
        #expect(throws: ProgramError.timedOut) {
            try run(
                "trap '' TERM INT HUP; while :; do sleep 1; done", limits: ProgramLimits(seconds: 1, bytes: 1000))
        }
    }

    @Test func endlessOutputIsCutOff() throws {
        #expect(throws: ProgramError.tooMuchOutput) {
            try run("exec yes", limits: ProgramLimits(seconds: 60, bytes: 1 << 20))
        }
    }

    @Test func endlessComplaintsAreNotKept() throws {
        #expect(throws: ProgramError.timedOut) {
            try run("exec yes >&2", limits: ProgramLimits(seconds: 1, bytes: 1 << 20))
        }
        let outcome = try run("head -c 1000000 /dev/zero >&2")
        #expect(outcome.complaints.count == ProgramRun.complaintLength)
    }

    @Test(arguments: ["sleep 600", "exit 0"]) func theFilesOfItsFolderCountAsOutput(end: String) throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        #expect(throws: ProgramError.tooMuchOutput, "also of one that has ended by itself") {
            try run(
                "mkdir \(folder.path.printed)/deep; head -c 100000 /dev/zero > \(folder.path.printed)/deep/file; \(end)",
                folder: folder,
                limits: ProgramLimits(seconds: 60, bytes: 99_999))
        }
    }

    @Test func whatWasInItsFolderBeforeDoesNotCount() throws {
        let folder = try PrivateFolder()
        defer { folder.remove() }
        try folder.write(Array(repeating: 0, count: 1000), to: "input")
        #expect(try run("echo done", folder: folder, limits: ProgramLimits(seconds: 60, bytes: 99)).output.count == 5)
    }

    @Test func aChildLeftBehindHoldsNobodyUp() throws {
        let start = ContinuousClock.now
        let outcome = try run("sleep 600 & echo $! > $DIR/child; echo done")
        #expect(text(outcome.output) == "done\n" && outcome.ending == .exited(0))
        #expect(ContinuousClock.now - start < .seconds(100))
        #expect(FakePrograms.goesAway(fakes.text("child")))
    }

    @Test func oneThatClosesItsOutputIsStillWaitedFor() throws {
        let outcome = try run("exec >&- 2>&-; sleep 0.2; exit 7")
        #expect(outcome.ending == .exited(7))
    }

    @Test func whatCannotBeStartedSaysWhy() throws {
        for text in ["#!/nowhere/sh\n", "no interpreter", ""] {
            let path = try fakes.program("broken", text)
            #expect {
                try ProgramRun.run(FilePath(path), [], environment: [], limits: roomy)
            } throws: { error in
                guard case .notStarted(let reason)? = error as? ProgramError else { return false }
                return !reason.isEmpty
            }
        }
    }
}
