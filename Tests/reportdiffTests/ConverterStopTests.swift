import Foundation
import TestSupport
import Testing

/// Whatever ends the program ends its converters too, and nothing of theirs stays behind.
@Suite struct ConverterStopTests {
    private let fakes: FakePrograms
    private let folder: TemporaryFolder

    init() throws {
        fakes = try FakePrograms()
        folder = try TemporaryFolder()
        for name in ["a.pdf", "b.pdf"] { _ = try folder.write(FakePDF.report(2020), name) }
        try FileManager.default.createDirectory(
            at: folder.url.appendingPathComponent("tmp"), withIntermediateDirectories: true)
    }

    /// Never ends, writes all the time, and has a child that does neither.
    private func endless() throws -> String {
        try fakes.script(
            "endless",
            """
            trap '' INT TERM HUP
            sleep 600 & echo $! > $DIR/child.draft; mv $DIR/child.draft $DIR/child
            echo $$ > $DIR/self.draft; mv $DIR/self.draft $DIR/self
            while :; do echo more >> "$HOME/file$((i=i+1))"; done
            """)
    }

    private func start(_ arguments: String...) throws -> LiveProgram {
        let live = try LiveProgram(
            arguments + ["--pdftotext", try endless()], in: folder.url, environment: ["TMPDIR": folder.path("tmp")])
        #expect(fakes.wait(for: "self"))
        return live
    }

    private func expectNothingLeft() throws {
        #expect(FakePrograms.goesAway(fakes.text("self")) && FakePrograms.goesAway(fakes.text("child")))
        #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path("tmp")) == [])
    }

    /// The same, where nobody is left who could be waited for.
    private func expectNothingLeftSoon() throws {
        for _ in 0..<3000 where try FileManager.default.contentsOfDirectory(atPath: folder.path("tmp")) != [] {
            usleep(10_000)
        }
        try expectNothingLeft()
    }

    private func writeManifest() throws {
        let text = folder.path("c.txt")
        try FileManager.default.copyItem(atPath: ProjectPaths.fixture("linlan-2022.txt").path, toPath: text)
        let lines = [#"{"id":"1","old":"a.pdf","new":"b.pdf"}"#, #"{"id":"2","old":"c.txt","new":"c.txt"}"#]
        _ = try folder.write(Array(lines.joined(separator: "\n").utf8), "m.jsonl")
    }

    @Test(arguments: [SIGINT, SIGTERM, SIGHUP]) func aSignalEndsAComparison(number: Int32) throws {
        let live = try start("a.pdf", "b.pdf")
        live.signal(number)
        #expect(live.end() == -number, "as by default")
        #expect(live.complaints.isEmpty)
        try expectNothingLeft()
    }

    @Test(arguments: [SIGINT, SIGTERM]) func aSignalEndsABatch(number: Int32) throws {
        _ = try folder.write(Array(#"{"id":"1","old":"a.pdf","new":"b.pdf"}"#.utf8), "m.jsonl")
        let live = try start("batch", "m.jsonl")
        live.signal(number)
        #expect(live.end() == 128 + number)
        try expectNothingLeft()
    }

    @Test func aSignalEndsTheSurveyOfAFolder() throws {
        let live = try start("batch", "--folder", ".")
        live.signal(SIGINT)
        #expect(live.end() == -SIGINT)
        try expectNothingLeft()
    }

    @Test func aBatchThatIsKilledLeavesNothing() throws {
        try writeManifest()
        let live = try start("batch", "m.jsonl", "--jobs", "2")
        let workers = try live.children(atLeast: 1)
        live.signal(SIGKILL)
        #expect(live.end() == -SIGKILL)
        for worker in workers { #expect(FakePrograms.goesAway("\(worker)")) }
        try expectNothingLeftSoon()
    }

    @Test func aWorkerThatIsKilledLeavesNothing() throws {
        try writeManifest()
        let live = try start("batch", "m.jsonl", "--jobs", "1")
        for worker in try live.children(atLeast: 1) { kill(worker, SIGKILL) }
        #expect(live.line()?.hasSuffix(#""status":2,"error":"a.pdf、b.pdf: 处理这一条的进程被终止（信号 9），没有结果"}"#) == true)
        #expect(live.line()?.hasPrefix(#"{"id":"2","status":0,"#) == true)
        #expect(live.end() == 2)
        try expectNothingLeftSoon()
    }

    @Test func aPairPastItsTimeLeavesNothing() throws {
        try writeManifest()
        let live = try start("batch", "m.jsonl", "--jobs", "1", "--timeout", "2", "--lang", "en")
        #expect(
            live.line()
                == #"{"id":"1","status":2,"error":"a.pdf, b.pdf: not done after 2 seconds and stopped (see --timeout)"}"#
        )
        #expect(live.line()?.hasPrefix(#"{"id":"2","status":0,"#) == true)
        #expect(live.end() == 2)
        try expectNothingLeftSoon()
    }
}
