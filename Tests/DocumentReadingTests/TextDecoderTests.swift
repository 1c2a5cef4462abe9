// The encoding of a text is found by its mark, else strict UTF-8, else GB18030, else damaged UTF-8.

import DocumentReading
import ReportModel
import Testing

@Suite struct TextDecoderTests {
    private static let text = "临澜市政务服务管理局2021年政府信息公开工作年度报告"

    @Test func utf8WithAndWithoutAMark() throws {
        for bytes in [Array(Self.text.utf8), [0xEF, 0xBB, 0xBF] + Array(Self.text.utf8)] {
            let decoded = try TextDecoder.decode(bytes)
            #expect(decoded.text == Self.text)
            #expect(decoded.encoding == "utf-8")
            #expect(decoded.notes.isEmpty)
        }
    }

    @Test func utf16OfEitherOrder() throws {
        let little: [UInt8] =
            [0xFF, 0xFE] + Self.text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let big: [UInt8] =
            [0xFE, 0xFF] + Self.text.utf16.flatMap { unit -> [UInt8] in [UInt8(unit >> 8), UInt8(unit & 0xFF)] }
        #expect(try TextDecoder.decode(little).text == Self.text)
        #expect(try TextDecoder.decode(little).encoding == "utf-16le")
        #expect(try TextDecoder.decode(big).text == Self.text)
        #expect(try TextDecoder.decode(big).notes.isEmpty)
        let odd = try TextDecoder.decode(big + [0x4E])
        #expect(odd.text == Self.text)
        #expect(odd.notes == [Note(.encodingReplaced, ["utf-16be", "1"])], "half a character was lost")
    }

    @Test func aZeroByteInALongTextLosesOneCharacter() throws {
        let line = Array("全年共收到政府信息公开申请15件。\n".utf8)
        let text = Array(repeating: line, count: 40).flatMap { $0 }
        var damaged = text
        damaged[line.count - 1] = 0
        let decoded = try TextDecoder.decode(damaged)
        #expect(decoded.text.hasPrefix("全年共收到政府信息公开申请15件。\u{FFFD}全年"))
        #expect(decoded.notes == [Note(.encodingReplaced, ["utf-8", "1"])])
        #expect(throws: ReadingError.binary) { try TextDecoder.decode(text + [UInt8](repeating: 0, count: 8)) }
    }

    @Test func gb18030WithABadByteLosesThatByteOnly() throws {
        // 政府信息公开 in GB18030.
        let word: [UInt8] = [0xD5, 0xFE, 0xB8, 0xAE, 0xD0, 0xC5, 0xCF, 0xA2, 0xB9, 0xAB, 0xBF, 0xAA]
        let line = word + [0x0A]
        let decoded = try TextDecoder.decode(Array(repeating: line, count: 20).flatMap { $0 })
        #expect(decoded.encoding == "gb18030")
        #expect(decoded.text.hasPrefix("政府信息公开\n政府信息公开\n"))
        let damaged = try TextDecoder.decode(Array(repeating: line, count: 20).flatMap { $0 } + [0xFF, 0x0A] + line)
        #expect(damaged.text.hasSuffix("\u{FFFD}\n政府信息公开\n"))
        #expect(damaged.notes.map(\.code) == [.encodingReplaced])
        #expect(damaged.notes.first?.arguments == ["gb18030", "1"])
    }

    @Test func damagedUTF8IsReadWithANote() throws {
        var bytes = Array(Array(repeating: Self.text, count: 5).joined().utf8)
        bytes[4] = 0xFF
        let decoded = try TextDecoder.decode(bytes)
        #expect(decoded.encoding == "utf-8")
        #expect(decoded.text.hasSuffix("年度报告"))
        #expect(decoded.notes.first?.code == .encodingReplaced)
    }

    @Test func emptyAndBinaryFilesAreRefused() {
        #expect(throws: ReadingError.empty) { try TextDecoder.decode([]) }
        #expect(throws: ReadingError.binary) { try TextDecoder.decode([0x41, 0, 0x42]) }
        #expect(throws: ReadingError.unsupported(.pdf)) {
            try DocumentReader.read(Array("%PDF-1.7".utf8), name: "a.txt")
        }
    }
}
