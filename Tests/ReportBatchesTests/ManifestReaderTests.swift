import SystemAccess
import Testing

@testable import ReportBatches

@Suite struct ManifestReaderTests {
    private func items(_ lines: String..., kind: ManifestReader.Kind = .comparisons) -> [BatchItem?] {
        var reader = ManifestReader(kind)
        return lines.map { reader.read(.whole(Array($0.utf8))) }
    }

    private func fault(_ line: String) -> ManifestFault? {
        guard case .failure(let fault)? = items(line)[0]?.request else { return nil }
        return fault
    }

    @Test func aLineNamesAnIDAndTwoFiles() {
        let item = items(#"{"id": "市局 2019→2020", "old": "a.txt", "new": "b/c.docx"}"#)[0]
        #expect(
            item
                == BatchItem(
                    id: "市局 2019→2020", request: .success(.comparison(old: "a.txt", new: "b/c.docx")), line: 1))
    }

    @Test func aLineOfAnInspectionNamesOneFile() {
        let item = items(#"{"file": "a.txt", "id": "1"}"#, kind: .inspections)[0]
        #expect(item?.request == .success(.inspection(file: "a.txt")))
    }

    @Test func blankLinesAskForNothingButCount() {
        let found = items("\u{FEFF}", " \t\r", #"{"id":"1","old":"a","new":"b"}"# + "\r")
        #expect(found.map { $0?.line } == [nil, nil, 3])
        #expect(found[2]?.id == "1")
    }

    @Test func aByteOrderMarkStandsBeforeTheFirstLineOnly() {
        let line = "\u{FEFF}" + #"{"id":"1","old":"a","new":"b"}"#
        let found = items(line, line)
        #expect(found[0]?.id == "1")
        #expect(found[1]?.request == .failure(.notJSON(column: 1)))
    }

    @Test func anIDMayBeANumberAndKeepsItsDigits() {
        #expect(items(#"{"id": 007, "old": "a", "new": "b"}"#)[0]?.request == .failure(.notJSON(column: 8)))
        #expect(items(#"{"id": 17.50, "old": "a", "new": "b"}"#)[0]?.id == "17.50")
        #expect(items(#"{"id": "", "old": "a", "new": "b"}"#)[0]?.id == "")
    }

    @Test func everyFaultIsTold() {
        #expect(fault("nonsense") == .notJSON(column: 2))
        #expect(fault(#"{"id": "1""#) == .notJSON(column: 11))
        #expect(fault("[1]") == .notAnObject)
        #expect(fault(#"{"old": "a", "new": "b"}"#) == .noID)
        #expect(fault(#"{"id": null, "old": "a", "new": "b"}"#) == .noID)
        #expect(fault(#"{"id": "1", "new": "b"}"#) == .noPath(key: "old"))
        #expect(fault(#"{"id": "1", "old": "a", "new": 2}"#) == .noPath(key: "new"))
        #expect(fault(#"{"id": "1", "old": "", "new": "b"}"#) == .badPath(key: "old"))
        #expect(fault(#"{"id": "1", "old": "a", "new": "b\u0000c"}"#) == .badPath(key: "new"))
        var reader = ManifestReader(.comparisons)
        #expect(reader.read(.tooLong) == BatchItem(id: nil, request: .failure(.tooLong), line: 1))
    }

    @Test func whatIsWrongWithThePathsDoesNotLoseTheID() {
        #expect(items(#"{"id": "1", "old": 3}"#)[0]?.id == "1")
    }

    @Test func namesThatAreNoUTF8AreTheirBytes() {
        // 誠, whose second byte in GBK is a backslash, and 报告.
        let names: [[UInt8]] = [[0xD5, 0x5C], [0xB1, 0xA8, 0xB8, 0xE6, 0x2F, 0x61], [0xFF, 0x61]]
        var reader = ManifestReader(.comparisons)
        for name in names {
            let line =
                Array(#"{"id": ""#.utf8) + name + Array(#"\u62a5", "old": ""#.utf8) + name
                + Array(#"\\\u62a5", "new": "b"}"#.utf8)
            let item = reader.read(.whole(line))
            #expect(
                item?.request
                    == .success(.comparison(old: FilePath(bytes: name + Array("\\报".utf8)), new: "b")), "\(name)")
            #expect(item?.id?.hasSuffix("报") == true)
        }
        #expect(reader.read(.whole([0x7B, 0xB1, 0xA8, 0x7D]))?.request == .failure(.notJSON(column: 2)))
    }
}
