import ContentDigest
import JSONText
import Testing

@testable import ChangeLedger

@Suite struct LedgerLineTests {
    @Test func aLineIsWrittenAsTheDocumentationSays() throws {
        let line = LedgerLine(
            number: 1, entry: SampleLedger.decision("a1b2c3d4e5f6", .query, note: "“5”件？\t请核", by: nil),
            time: "2024-03-01", torn: nil, previous: LedgerFormat.origin)
        let body =
            #"{"ledger":"reportdiff.ledger/1","line":1,"kind":"decision","#
            + #""tool":{"name":"reportdiff","version":"0.1.0"},"id":"a1b2c3d4e5f6","verdict":"query","#
            + #""note":"“5”件？\t请核","by":null,"time":"2024-03-01","torn":null,"#
            + #""previous":"0000000000000000000000000000000000000000000000000000000000000000""#
        let hash = SHA256.hash(Array(body.utf8)).hexadecimal
        #expect(String(decoding: line.bytes, as: UTF8.self) == body + #","hash":"\#(hash)"}"#)
        #expect(line.hash == hash)
    }

    @Test func aComparisonIsReadAsItWasWritten() throws {
        let record = try SampleLedger.comparison()
        let line = LedgerLine(
            number: 3, entry: .comparison(record), time: "2024-03-01", torn: TornLine(bytes: 5, sha256: "ab"),
            previous: LedgerFormat.origin)
        let read = try LedgerLine(line.bytes[...])
        #expect(read == line && read.entry == .comparison(record) && read.torn?.bytes == 5)
        #expect(record.mode == .year && record.old.year == 2021 && record.new.agency == "临澜市政务服务管理局")
        #expect(record.summary.passages.names == ["modified", "added", "removed", "moved"])
        #expect(
            record.changes.count == record.summary.cells.total + record.summary.labels.total
                + record.summary.passages.total)
    }

    /// A line of other members, with the right hash.
    private func fault(_ body: String) -> LineFault? {
        let bytes = Array(body.utf8)
        let line = bytes + Array(",\"hash\":\"\(SHA256.hash(bytes).hexadecimal)\"}".utf8)
        do throws(LineFault) {
            _ = try LedgerLine(line[...])
            return nil
        } catch {
            return error
        }
    }

    @Test func aLineOfAnotherShapeIsRefusedHoweverRightItsHash() {
        let start = #"{"ledger":"reportdiff.ledger/1","line":1,"kind":"decision","#
        let tool = #""tool":{"name":"reportdiff","version":"0.1.0"},"#
        let end =
            #""id":"a1b2c3d4e5f6","verdict":"query","note":null,"by":null,"time":"2024-03-01","torn":null,"previous":"00""#
        #expect(fault(start + tool + end) == nil)
        #expect(fault(start + tool + end + #","more":1"#) == .malformed)
        #expect(fault(start + end + "," + tool.dropLast()) == .malformed)
        #expect(fault(start + " " + tool + end) == .malformed)
        #expect(fault(start + tool + end.replacing("query", with: "perhaps")) == .malformed)
        #expect(fault(start + tool + end.replacing("a1b2c3d4e5f6", with: "A1B2C3D4E5F6")) == .malformed)
        #expect(fault(start + tool + #""note":"twice","# + end) == .malformed)
        #expect(fault(start.replacing("/1", with: "/2") + tool + end) == .unknownFormat("reportdiff.ledger/2"))
        #expect(fault("{") == .malformed)
        #expect(fault(#"{"other":1"#) == .malformed)
    }

    @Test func aLineWithoutItsSealIsNoLine() {
        for text in ["", "{}", "第一行", #"{"hash":"00"}"#] {
            #expect(throws: LineFault.unsealed) { try LedgerLine(Array(text.utf8)[...]) }
        }
        #expect(throws: LineFault.tooLong) {
            try LedgerLine([UInt8](repeating: 0x20, count: LedgerFormat.maximumLine + 1)[...])
        }
    }

    @Test func anIdHasTwelveDigits() {
        for id in ["", "a1b2c3d4e5f", "a1b2c3d4e5f67", "A1B2C3D4E5F6", "a1b2c3d4e5g6", "１2b2c3d4e5"] {
            #expect(DecisionRecord(tool: SampleLedger.tool, id: id, verdict: .accept, note: nil, by: nil) == nil)
        }
    }
}
