import Foundation
import JSONText
import TestSupport
import Testing

/// `batch -` as one worker of somebody else's engine, and what ends it early.
@Suite struct BatchFilterTests {
    private static let line = #"{"id":"x","old":"linlan-2022.txt","new":"linlan-2022.txt"}"#

    @Test func aLineIsAnsweredBeforeTheNextOneIsSent() throws {
        let program = try LiveProgram(["batch", "-"])
        for _ in 0..<3 {
            try program.send(Self.line)
            #expect(program.line()?.hasPrefix(#"{"id":"x","status":0,"comparison":{"#) == true)
        }
        try program.send("nonsense")
        #expect(program.line() == #"{"id":null,"status":2,"error":"第4行第2字节: 这一行不是 JSON"}"#)
        try program.endInput()
        #expect(program.line() == nil && program.end() == 2)
    }

    @Test func aFileThatChangesBetweenTwoLinesIsReadAnew() throws {
        let folder = try TemporaryFolder()
        let report = BatchFixture.small(2022)
        let old = try folder.write(Array(report.utf8), "old.txt")
        let new = try folder.write(Array(report.utf8), "new.txt")
        let program = try LiveProgram(["batch", "-", "--jobs", "1"])
        let edited = report + "\n另补充一句。\n"
        for (text, status) in [(report, 0), (edited, 1), (edited, 1), (report, 0)] {
            _ = try folder.write(Array(text.utf8), "new.txt")
            try program.send(#"{"id":"x","old":"\#(old)","new":"\#(new)"}"#)
            #expect(program.line()?.hasPrefix(#"{"id":"x","status":\#(status),"#) == true)
        }
        try program.endInput()
        #expect(program.end() == 1)
    }

    @Test func aReaderThatGoesAwayStopsItQuietly() throws {
        let program = try LiveProgram(["batch", "-"])
        for _ in 0..<4 { try program.send(Self.line) }
        #expect(program.line() != nil)
        try program.stopReading()
        // The input stays open: it must not be waited for.
        #expect(program.end() == 0)
        #expect(program.complaints.isEmpty)
    }

    @Test(arguments: [false, true]) func aReaderThatGoesAwayIsNoticedWhileInputIsWaitedFor(isSocket: Bool) throws {
        var ends: [Int32] = [-1, -1]
        #if canImport(Darwin)
            let stream = SOCK_STREAM
        #else
            let stream = Int32(SOCK_STREAM.rawValue)
        #endif
        #expect((isSocket ? socketpair(AF_UNIX, stream, 0, &ends) : pipe(&ends)) == 0)
        let (reading, writing) = (FileHandle(fileDescriptor: ends[0]), FileHandle(fileDescriptor: ends[1]))
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let program = try LiveProgram(["batch", "-"], output: writing)
        try writing.close()
        try program.send(Self.line)
        var line = Data()
        while line.last != UInt8(ascii: "\n") { line += reading.availableData }
        // All is read and answered; only the going of the reader can end it now.
        try reading.close()
        #expect(program.end() == 0)
        #expect(program.complaints.isEmpty)
    }

    @Test(arguments: [(SIGINT, 130), (SIGTERM, 143), (SIGHUP, 129)] as [(Int32, Int32)])
    func aSignalLeavesOnlyWholeLines(signal: Int32, status: Int32) throws {
        let folder = try TemporaryFolder()
        let manifest = try BatchFixture.writeSmall(20_000, in: folder)
        let program = try LiveProgram(["batch", manifest, "--jobs", "2"])
        var lines = [try #require(program.line())]
        program.signal(signal)
        let rest = program.rest()
        #expect(program.end() == status)
        #expect(rest.isEmpty || rest.last == UInt8(ascii: "\n"))
        lines += String(decoding: rest, as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(lines.count < 20_000)
        for (number, line) in lines.enumerated() {
            #expect(try JSONParser(line).parse()["id"]?.stringValue == "pair \(number)")
        }
        #expect(program.complaints.hasPrefix("已中断，做完\(lines.count)条，都是完整的"))
    }

    @Test func aSignalWhileWaitingForInputIsHeard() throws {
        let program = try LiveProgram(["batch", "-"])
        try program.send(Self.line)
        #expect(program.line() != nil)
        program.signal(SIGTERM)
        #expect(program.end() == 143)
    }

    @Test func anInterruptedOverviewLeavesNoFile() throws {
        let folder = try TemporaryFolder()
        let program = try LiveProgram(["batch", "-", "--format", "csv", "-o", folder.path("o.csv")])
        try program.send(Self.line)
        while folder.names.isEmpty { Thread.sleep(forTimeInterval: 0.01) }
        program.signal(SIGINT)
        #expect(program.end() == 130 && folder.names.isEmpty)
    }
}
