// Packages: the main part by its relationship, damage and bombs by a clear error, other files by their kind.

import DocumentReading
import Foundation
import OpenPackaging
import ReportModel
import Testing

@Suite struct WordPackageTests {
    private func archive(_ entries: [(String, String)]) throws -> [UInt8] {
        var writer = ZIPWriter()
        for (name, text) in entries { try writer.add(name, contents: Array(text.utf8)) }
        return writer.finished()
    }

    private func error(_ bytes: [UInt8], _ name: String = "a.docx") -> ReadingError? {
        do {
            _ = try DocumentReader.read(bytes, name: name)
            return nil
        } catch {
            return error
        }
    }

    @Test func theMainPartIsFoundByItsRelationship() throws {
        var sample = WordSample(paragraph(run("甲")))
        for main in ["word/document2.xml", "Documents/main.xml", "word/document.xml"] {
            sample.main = main
            #expect(try sample.blocks() == ["p 甲"])
            #expect(FileKind.detect(try sample.bytes()) == .wordDocument)
        }
    }

    @Test func theNameOfTheFileDoesNotMatter() throws {
        let bytes = try WordSample(paragraph(run("甲"))).bytes()
        for name in ["a.doc", "a.zip", "a"] { #expect(try DocumentReader.read(bytes, name: name).format == .docx) }
    }

    @Test func aPackageWithoutRelationshipsIsReadByItsUsualNames() throws {
        let document = "<w:document \(WordSample.transitional)><w:body>\(paragraph(run("甲")))</w:body></w:document>"
        let bytes = try archive([("word/document.xml", document)])
        #expect(try DocumentReader.read(bytes, name: "a.docx").blocks.count == 1)
    }

    @Test func partsInUTF16AreRead() throws {
        let xml = "\u{FEFF}<w:document \(WordSample.transitional)><w:body>\(paragraph(run("甲乙")))</w:body></w:document>"
        var writer = ZIPWriter()
        try writer.add("word/document.xml", contents: xml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
        guard case .line(let line) = try DocumentReader.read(writer.finished(), name: "a").blocks.first else {
            Issue.record("no line")
            return
        }
        #expect(line.text.text == "甲乙")
    }

    @Test func aFileThatWasCutOffIsToldApart() throws {
        let bytes = try WordSample(paragraph(run("甲"))).bytes()
        for count in [30, bytes.count / 2, bytes.count - 30] {
            #expect(error(Array(bytes.prefix(count))) == .truncatedPackage)
        }
    }

    @Test func aDamagedPartIsNamed() throws {
        var writer = ZIPWriter()
        try writer.add("word/document.xml", contents: Array("<w:document/>".utf8), compression: .stored)
        var bytes = writer.finished()
        bytes[40] ^= 1
        bytes[50] ^= 1
        #expect(error(bytes) == .damagedPackage(part: "word/document.xml"))
        #expect(
            try error(archive([("word/document.xml", "<w:document/>")])) == .damagedPackage(part: "word/document.xml"))
    }

    @Test func aBombIsRefusedAtOnce() throws {
        var writer = ZIPWriter()
        try writer.add("word/document.xml", contents: Array(repeating: UInt8(ascii: " "), count: 4 << 20))
        var bytes = writer.finished()
        let start = Date()
        #expect(error(bytes) == .oversizedPackage)
        // Its directory says what the 4 MB would be if they were 500.
        let line = bytes.indices.last { bytes[$0...].starts(with: [0x50, 0x4B, 0x01, 0x02]) } ?? 0
        bytes.replaceSubrange(line + 24..<line + 28, with: [0x00, 0x65, 0xCD, 0x1D])
        #expect(error(bytes) == .oversizedPackage)
        #expect(Date().timeIntervalSince(start) < 1)
    }

    @Test func otherArchivesAreToldByTheirContent() throws {
        let relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
        func office(_ part: String, _ type: String) throws -> [UInt8] {
            try archive([
                ("[Content_Types].xml", "<Types><Override PartName=\"/\(part)\" ContentType=\"\(type)\"/></Types>"),
                (
                    "_rels/.rels",
                    "<Relationships><Relationship Id=\"a\" Type=\"\(relation)\" Target=\"/\(part)\"/></Relationships>"
                ),
                (part, "<x/>"),
            ])
        }
        let kinds: [(FileKind, [UInt8])] = [
            (
                .workbook,
                try office(
                    "xl/workbook.xml", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml")
            ),
            (.presentation, try office("ppt/presentation.xml", "application/x")),
            (
                .openDocument,
                try archive([("mimetype", "application/vnd.oasis.opendocument.text"), ("content.xml", "<x/>")])
            ),
            (
                .encryptedDocument,
                try archive([
                    ("mimetype", "application/vnd.oasis.opendocument.text"),
                    ("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>"), ("content.xml", "?"),
                ])
            ),
            (
                .openDocumentOther,
                try archive([("mimetype", "application/vnd.oasis.opendocument.spreadsheet"), ("content.xml", "<x/>")])
            ),
            (.fixedLayout, try archive([("OFD.xml", "<x/>")])), (.zip, try archive([("a.txt", "甲")])),
        ]
        for (kind, bytes) in kinds { #expect(error(bytes, "a.docx") == .unsupported(kind)) }
        #expect(
            try FileKind.detect(office("a.xml", "application/vnd.ms-word.document.macroEnabled.main+xml"))
                == .wordDocument)
    }

    @Test(arguments: [
        ("WordDocument", FileKind.binaryDocument), ("EncryptedPackage", .encryptedDocument),
        ("Workbook", .binaryWorkbook),
        ("Book", .binaryWorkbook), ("PowerPoint Document", .binaryPresentation), ("Something", .compoundFile),
    ])
    func compoundFilesAreToldByTheirStreams(name: String, kind: FileKind) {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504 + 1024)
        let spelled: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
        bytes.replaceSubrange(512 + 128..<512 + 128 + spelled.count, with: spelled)
        bytes[512 + 128 + 64] = UInt8(spelled.count)
        #expect(error(bytes, "a.docx") == .unsupported(kind))
        #expect(FileKind.detect(Array(bytes.prefix(600))) == .compoundFile, "too short to tell")
    }

    /// The head of the text stands where the directory says, in the third sector; its tenth word holds the flag.
    @Test func aDocumentOfWord97WithAPasswordIsToldByItsHead() {
        func document(flags: UInt8, sector: UInt8 = 2, mark: [UInt8] = [0xEC, 0xA5]) -> [UInt8] {
            var bytes: [UInt8] =
                [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 504 + 1536)
            bytes[30] = 9
            let name: [UInt8] = "WordDocument".utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
            bytes.replaceSubrange(512..<512 + name.count, with: name)
            bytes[512 + 64] = UInt8(name.count)
            bytes[512 + 116] = sector
            bytes.replaceSubrange(1536..<1538, with: mark)
            bytes[1536 + 11] = flags
            return bytes
        }
        #expect(FileKind.detect(document(flags: 0x13)) == .encryptedDocument)
        #expect(FileKind.detect(document(flags: 0x12)) == .binaryDocument)
        #expect(FileKind.detect(document(flags: 0x13, mark: [0xDC, 0xA5])) == .encryptedDocument, "Word 6")
        #expect(FileKind.detect(document(flags: 0x13, mark: [0, 0])) == .binaryDocument, "no head there")
        #expect(FileKind.detect(document(flags: 0x13, sector: 0xFE)) == .binaryDocument, "outside of the file")
    }

    @Test func aPDFMayBeginBehindSomethingElse() {
        for junk in ["\n", "\u{FEFF}", "HTTP/1.1 200 OK\r\n\r\n", String(repeating: "x", count: 1023)] {
            #expect(FileKind.detect(Array((junk + "%PDF-1.7\n").utf8)) == .pdf)
        }
        for text in [String(repeating: "x", count: 1025) + "%PDF-1.7\n", "文件头为%PDF-的文件", "x%PDF-1", "x%PDF-"] {
            #expect(FileKind.detect(Array(text.utf8)) == .text)
        }
    }

    @Test func picturesAndDocumentsOfOtherKinds() {
        for (text, kind) in [("%PDF-1.7", FileKind.pdf), ("{\\rtf1", .richText), ("GIF89a", .image)] {
            #expect(error(Array(text.utf8), "a.docx") == .unsupported(kind))
        }
        #expect(error([0x89, 0x50, 0x4E, 0x47, 0x0D]) == .unsupported(.image))
    }
}
