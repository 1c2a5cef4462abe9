import Foundation
import SystemAccess
import TestSupport
import Testing

@testable import ChangeLedger

@Suite struct LedgerAppenderTests {
    private let folder: LedgerFolder
    private let sample: SampleLedger
    private let entry = SampleLedger.decision("a1b2c3d4e5f6", .accept)

    init() throws {
        folder = try LedgerFolder()
        sample = try SampleLedger(count: 4)
    }

    private func append(_ path: String) throws -> LedgerAppender.Receipt {
        try LedgerAppender.append(entry, time: SampleLedger.time, to: path)
    }

    @Test func theFirstLineMakesTheFileAndTheNextFollowsIt() throws {
        let path = folder.path("new.jsonl")
        let first = try append(path)
        let second = try append(path)
        #expect(first.line.number == 1 && first.line.previous == LedgerFormat.origin && first.line.torn == nil)
        #expect(second.line.number == 2 && second.line.previous == first.line.hash)
        let outcome = try LedgerReader.read(path)
        #expect(outcome.fault == nil && outcome.chain.count == 2 && outcome.chain.head == second.line.hash)
    }

    @Test func aTornLineIsCutOffAndSaidInTheNewOne() throws {
        let whole = sample.bytes.count - sample.lines[3].count
        for length in stride(from: 1, to: sample.lines[3].count - 1, by: 13) {
            let path = try folder.write(Array(sample.bytes.prefix(whole + length)), "torn.jsonl")
            #expect(try LedgerReader.read(path).fault == .torn)
            let receipt = try append(path)
            #expect(receipt.line.number == 4 && receipt.line.torn?.bytes == length && !receipt.completed)
            let bytes = try folder.read("torn.jsonl")
            #expect(bytes.prefix(whole).elementsEqual(sample.bytes.prefix(whole)))
            #expect(try LedgerReader.read(path).fault == nil)
        }
    }

    @Test func aLineThatLacksOnlyItsLineFeedIsGivenIt() throws {
        let path = try folder.write(sample.bytes.dropLast(), "torn.jsonl")
        let receipt = try append(path)
        #expect(receipt.completed && receipt.line.number == 5 && receipt.line.torn == nil)
        #expect(try folder.read("torn.jsonl").starts(with: sample.bytes))
        #expect(try LedgerReader.read(path).chain.count == 5)
    }

    @Test func theFirstLineMayBeTornToo() throws {
        for length in [1, 5, 30, sample.lines[0].count - 5] {
            let path = try folder.write(Array(sample.lines[0].prefix(length)), "torn.jsonl")
            #expect(try append(path).line.torn?.bytes == length)
            #expect(try LedgerReader.read(path).fault == nil)
        }
    }

    @Test(arguments: ["报告", "一、总体情况\n二、", "{}\n", "\n", "{\"ledger", "[1]"])
    func anotherFileIsRefusedAndLeftAsItIs(text: String) throws {
        let path = try folder.write(Array(text.utf8), "report.txt")
        if text == "{\"ledger" { return #expect(try append(path).line.torn?.bytes == 8) }
        #expect(throws: LedgerError.notALedger) { try append(path) }
        #expect(try folder.read("report.txt") == Array(text.utf8))
    }

    @Test func aLargeFileWithoutLinesIsRefusedBeforeItIsReadWhole() throws {
        let path = try folder.write([UInt8](repeating: 0x61, count: 3 << 20), "large.txt")
        #expect(throws: LedgerError.notALedger) { try append(path) }
    }

    @Test func nothingIsWrittenBehindABrokenLine() throws {
        var bytes = sample.bytes
        bytes[bytes.count - 200] ^= 1
        let path = try folder.write(bytes, "broken.jsonl")
        #expect(throws: LedgerError.broken(.altered)) { try append(path) }
        #expect(try folder.read("broken.jsonl") == bytes)
    }

    @Test func whatIsNoFileIsSaid() throws {
        #expect(throws: LedgerError.file(.isDirectory)) { try append(folder.url.path) }
        #expect(throws: LedgerError.file(.folderMissing)) { try append(folder.path("none/l.jsonl")) }
        #expect(throws: FileError.missing) { try LedgerReader.read(folder.path("none.jsonl")) }
        #expect(throws: FileError.notAFile) { try LedgerReader.read("/dev/null") }
    }

    @Test func aLineTooLongIsRefused() throws {
        let path = folder.path("long.jsonl")
        let long = SampleLedger.decision("a1b2c3d4e5f6", .accept, note: String(repeating: "长", count: 400_000))
        #expect(throws: LedgerError.lineTooLong) {
            try LedgerAppender.append(long, time: SampleLedger.time, to: path)
        }
        #expect(try append(path).line.number == 1)
    }

    @Test func aLongLineIsFoundFromTheEnd() throws {
        let path = folder.path("long.jsonl")
        for length in [1, 20_000, 300_000, 10] {
            let entry = SampleLedger.decision("a1b2c3d4e5f6", .accept, note: String(repeating: "长", count: length))
            _ = try LedgerAppender.append(entry, time: SampleLedger.time, to: path)
        }
        #expect(try LedgerReader.read(path).chain.count == 4)
    }
}
