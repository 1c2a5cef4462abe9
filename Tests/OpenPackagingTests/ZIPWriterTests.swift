// Writing archives.

import OpenPackaging
import Testing

@Suite struct ZIPWriterTests {
    @Test func whatIsWrittenIsRead() throws {
        let archive = try ZIPArchive(bytes: Self.written())
        #expect(archive.entryNames == ["mimetype", "word/document.xml", "目录/空.txt"])
        #expect(try archive.contents(of: "mimetype") == Array("application/test".utf8))
        #expect(try archive.contents(of: "word/document.xml") == Array(Samples.documentText.utf8))
        #expect(try archive.contents(of: "目录/空.txt") == [])
    }

    @Test func sameEntriesSameBytes() throws {
        #expect(try Self.written() == Self.written())
    }

    @Test func storedEntryStandsInTheFileAsItIs() throws {
        let bytes = try Self.written()
        #expect(bytes[38..<54] == Array("application/test".utf8)[...])
    }

    @Test func deflatingIsGivenUpWhereItDoesNotHelp() throws {
        var writer = ZIPWriter()
        try writer.add("a", contents: [1, 2, 3])
        #expect(writer.finished()[31..<34] == [1, 2, 3])
    }

    @Test func dateIsTheFirstThatThereIs() throws {
        #expect(try Self.written()[10..<14] == [0, 0, 0x21, 0])
    }

    @Test func nameIsGivenOnce() throws {
        var writer = ZIPWriter()
        try writer.add("a.txt", contents: [])
        #expect(throws: ZIPError.duplicateEntry("a.txt")) { try writer.add("a.txt", contents: []) }
    }

    @Test(arguments: ["", String(repeating: "a", count: 65_536)])
    func nameMustFit(name: String) {
        var writer = ZIPWriter()
        #expect(throws: ZIPError.invalidName(name)) { try writer.add(name, contents: []) }
    }

    @Test func entriesMustFitTheirField() throws {
        var writer = ZIPWriter()
        for number in 0..<65_534 { try writer.add("\(number)", contents: [], compression: .stored) }
        #expect(throws: ZIPError.tooManyEntries(count: 65_535, limit: 65_534)) {
            try writer.add("one more", contents: [])
        }
    }

    private static func written() throws -> [UInt8] {
        var writer = ZIPWriter()
        try writer.add("mimetype", contents: Array("application/test".utf8), compression: .stored)
        try writer.add("word/document.xml", contents: Array(Samples.documentText.utf8))
        try writer.add("目录/空.txt", contents: [])
        return writer.finished()
    }
}
