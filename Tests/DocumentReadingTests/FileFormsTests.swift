// What a file is, told by its content: wide text, two encodings in one file, pointers, single files of XML.

import Foundation
import ReportModel
import Testing

@testable import DocumentReading

@Suite struct FileFormsTests {
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)
    private static let text = "临澜市测试局报告\n一、总体情况\n2021年收到申请15件。\n"

    private func wide(_ text: String, _ encoding: WideText.Encoding, isMarked: Bool = true) -> [UInt8] {
        var bytes = isMarked ? encoding.mark : []
        if encoding.width == 4 {
            for scalar in text.unicodeScalars { bytes += order(scalar.value, 4, encoding.isLittle) }
        } else {
            for unit in text.utf16 { bytes += order(UInt32(unit), 2, encoding.isLittle) }
        }
        return bytes
    }

    private func order(_ value: UInt32, _ width: Int, _ isLittle: Bool) -> [UInt8] {
        let bytes = (0..<width).map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
        return isLittle ? bytes : bytes.reversed()
    }

    private func chinese(_ text: String) throws -> [UInt8] { [UInt8](try #require(text.data(using: Self.gb18030))) }

    @Test(arguments: WideText.Encoding.allCases)
    func wideTextIsToldByItsMark(encoding: WideText.Encoding) throws {
        let decoded = try TextDecoder.decode(wide(Self.text + "𠀀", encoding))
        #expect(decoded.text == Self.text + "𠀀" && decoded.encoding == encoding.rawValue && decoded.notes.isEmpty)
        let page = try DocumentReader.read(wide("<html><p>文", encoding), name: "a")
        #expect(page.format == .html && page.encoding == encoding.rawValue)
        let cut = try TextDecoder.decode(wide(Self.text, encoding).dropLast())
        #expect(cut.notes == [Note(.encodingReplaced, [encoding.rawValue, "1"])])
    }

    @Test func aCharacterThatIsNotThereDoesNotMakeUTF16FourBytesWide() throws {
        let decoded = try TextDecoder.decode([0xFF, 0xFE, 0, 0] + wide(Self.text, .utf16Little, isMarked: false))
        #expect(decoded.encoding == "utf-16le")
    }

    @Test(arguments: [WideText.Encoding.utf16Little, .utf16Big])
    func utf16WithoutAMarkIsReadWhereItIsCertain(encoding: WideText.Encoding) throws {
        let decoded = try TextDecoder.decode(wide(Self.text, encoding, isMarked: false))
        #expect(decoded.text == Self.text && decoded.encoding == encoding.rawValue)
        #expect(throws: ReadingError.binary) {
            try TextDecoder.decode((0..<200).map { UInt8(truncatingIfNeeded: $0 * 7) } + [0, 0, 0, 0])
        }
    }

    @Test func twoEncodingsInOneFileAreRefusedWithTheLine() throws {
        let utf8 = Array(Self.text.utf8)
        let older = try chinese(Self.text)
        func line(_ bytes: [UInt8]) -> Int? {
            do {
                _ = try DocumentReader.read(bytes, name: "a.txt")
                return nil
            } catch ReadingError.encodingsMixed(let line) {
                return line
            } catch {
                return -1
            }
        }
        #expect(line(utf8 + older) == 4)
        #expect(line(older + utf8) == 4)
        #expect(line(older + older + utf8) == 7)
        #expect(line(utf8 + wide(Self.text, .utf16Little)) == 4)
        #expect(line(utf8 + wide(Self.text, .utf16Big, isMarked: false)) == 4)
        #expect(line(wide(Self.text, .utf16Little) + utf8) == 4)
        #expect(line(wide(Self.text, .utf16Big) + older + older) == 4)
        let page = Array("<meta charset=gbk><p>".utf8) + older + Array("</p><p>".utf8) + utf8
        #expect(line(page) == 4)
        #expect(line(utf8) == nil && line(older) == nil)
        #expect(line(utf8 + [0xEF, 0xBB, 0xBF] + utf8) == nil, "a mark in the middle is still UTF-8")
    }

    @Test func aDamagedByteIsNoSecondEncoding() throws {
        let whole = Array(repeating: Array(Self.text.utf8), count: 5).flatMap { $0 }
        for place in 0..<Self.text.utf8.count where whole[place] >= 0x80 {
            for byte: UInt8 in [0x20, 0x41, 0x80, 0xA1, 0xB0, 0xC4, 0xE4, 0xFF] {
                var damaged = whole
                damaged[place] = byte
                #expect(MixedEncodings.secondBegins(in: damaged) == nil)
            }
            var shorter = whole
            shorter.remove(at: place)
            #expect(MixedEncodings.secondBegins(in: shorter) == nil)
        }
        let older = Array(repeating: try chinese(Self.text), count: 5).flatMap { $0 }
        for place in older.indices.prefix(40) {
            var damaged = older
            damaged[place] = 0x3F
            #expect(MixedEncodings.secondBegins(in: damaged) == nil)
        }
    }

    @Test(arguments: [
        ("version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n", FileKind.lfsPointer),
        ("/annex/objects/SHA256E-s12--4d7a.docx\n", .annexPointer),
        ("../.git/annex/objects/x/y/SHA256E-s1--a.docx", .annexPointer),
        ("[InternetShortcut]\r\nURL=http://x\r\n", .shortcut),
        ("L\0\0\0\u{1}\u{14}\u{2}\0", .shortcut), ("Rar!\u{1A}\u{7}\u{1}\0", .archive), ("II*\0x", .image),
        ("\0\0\0\u{18}ftypheic", .image), ("BM的", .text), ("版本说明", .text),
        (
            "<?xml version=\"1.0\"?><?mso-application progid=\"Word.Document\"?><pkg:package "
                + "xmlns:pkg=\"http://schemas.microsoft.com/office/2006/xmlPackage\">", .flatPackage
        ),
        (
            "<?xml version='1.0'?>\n<!-- a --><w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>",
            .wordXML
        ),
        ("<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>", .flatOpenDocument),
        ("<Workbook xmlns='urn:schemas-microsoft-com:office:spreadsheet'>", .sheetXML), ("<package>", .text),
    ])
    func aFileIsNamedForWhatItIs(text: String, kind: FileKind) {
        #expect(FileKind.detect(Array(text.utf8)) == kind)
    }

    @Test func aFileOfXMLNeedsAConverterAndIsNamedWithoutOne() throws {
        struct None: DocumentConverter {
            func layout(ofPDF bytes: [UInt8]) throws(ConversionError) -> ConvertedFile {
                throw .notInstalled(.pdftotext)
            }
            func wordDocument(
                from bytes: [UInt8], format: SourceFormat, ending: String
            ) throws(ConversionError) -> ConvertedFile {
                throw ending == "fodt" ? .locked : .notInstalled(.soffice)
            }
        }
        func read(_ text: String, _ converter: None?) throws(ReadingError) {
            _ = try DocumentReader.read(
                Array(text.utf8), name: "a.doc", options: ReadingOptions(converter: converter))
        }
        let word = "<w:wordDocument xmlns:w='http://schemas.microsoft.com/office/word/2003/wordml'>"
        #expect(throws: ReadingError.unsupported(.wordXML)) { try read(word, None()) }
        #expect(throws: ReadingError.unsupported(.wordXML)) { try read(word, nil) }
        let open = "<office:document xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0'>"
        #expect(throws: ReadingError.conversion(.locked)) { try read(open, None()) }
    }
}
