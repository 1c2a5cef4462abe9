import DocumentReading
import Foundation
import ReportModel
import TestSupport
import Testing

/// Files that another program has to read first: which it is asked for, and what is said of it.
@Suite struct ConvertedDocumentTests {
    /// A converter of which every answer is known.
    private struct Known: DocumentConverter {
        var failure: ConversionError?
        /// What the DOCX holds beside the name of the format.
        var field = ""
        let version = ConverterVersion(name: "Known", version: "1.0")

        func layout(ofPDF bytes: [UInt8]) throws(ConversionError) -> ConvertedFile {
            if let failure { throw failure }
            return ConvertedFile(bytes: Array(bytes.drop { $0 != UInt8(ascii: "\n") }), converter: version)
        }

        func wordDocument(
            from bytes: [UInt8], format: SourceFormat, ending: String
        ) throws(ConversionError) -> ConvertedFile {
            if let failure { throw failure }
            guard let docx = try? WordSample(paragraph(run("格式\(format.rawValue)") + field)).bytes() else {
                throw .noResult(.soffice, complaint: "")
            }
            return ConvertedFile(bytes: docx, converter: version)
        }
    }

    private func read(_ bytes: [UInt8], _ name: String, _ converter: Known? = Known()) throws -> SourceDocument {
        try DocumentReader.read(bytes, name: name, options: ReadingOptions(converter: converter))
    }

    private func word(_ document: SourceDocument) -> String? {
        guard case .line(let line)? = document.blocks.first else { return nil }
        return line.text.text
    }

    /// A compound file with the text of Word in it.
    private var binary: [UInt8] {
        var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + Array(repeating: 0, count: 1016)
        let name: [UInt8] = "WordDocument".utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
        bytes.replaceSubrange(512..<512 + name.count, with: name)
        bytes[512 + 64] = UInt8(name.count)
        return bytes
    }

    @Test func theContentTellsTheFormatAndTheNameOnlyAWPSFromADOC() throws {
        let rtf = Array("{\\rtf1}".utf8)
        for (bytes, name, format) in [
            (binary, "a.doc", SourceFormat.doc), (binary, "甲.WPS", .wps), (binary, "a.docx", .doc), (binary, "-", .doc),
            (rtf, "a.rtf", .rtf), (rtf, "a.doc", .rtf), (FakePDF.report(2021), "a.docx", .pdf),
        ] {
            let document = try read(bytes, name)
            #expect(document.format == format)
            #expect(document.converter == ConverterVersion(name: "Known", version: "1.0"))
            #expect(document.notes.contains { $0.code == .converted && $0.arguments == ["Known", "1.0"] })
        }
        #expect(word(try read(binary, "a.wps")) == "格式wps")
    }

    @Test func aDateThatTheConverterFilledInIsSaid() throws {
        func notes(_ instruction: String) throws -> [[String]] {
            let field = """
                <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve">\(instruction)\
                </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>\(run("11/21/26"))\
                <w:r><w:fldChar w:fldCharType="end"/></w:r>
                """
            let document = try read(binary, "a.doc", Known(field: field))
            return document.notes.filter { $0.code == .clockFieldRefilled }.map(\.arguments)
        }
        #expect(try notes(" DATE \\@ &quot;M/d/yy&quot; ") == [["Known", "1"]])
        #expect(try notes(" PAGE ").isEmpty)
    }

    @Test func whatIsReadHereNeedsNoProgram() throws {
        let broken = Known(failure: .notInstalled(.soffice))
        for name in ["linlan-2021.docx", "linlan-2021.html", "linlan-2021.md", "linlan-2020.txt"] {
            let document = try read([UInt8](Data(contentsOf: ProjectPaths.fixture(name))), "a.pdf", broken)
            #expect(document.converter == nil && !document.notes.contains { $0.code == .converted })
        }
    }

    @Test func anErrorOfTheConverterIsThatOfTheFile() {
        for bytes in [binary, FakePDF.report(2021), Array("{\\rtf1}".utf8)] {
            #expect(throws: ReadingError.conversion(.locked)) { try read(bytes, "a", Known(failure: .locked)) }
        }
    }

    @Test func whatNobodyReadsIsRefusedByItsKind() {
        for (bytes, kind) in [(Array("GIF89a".utf8), FileKind.image), (Array("%PDF-1.4".utf8), .pdf)] {
            #expect(throws: ReadingError.unsupported(kind)) { try read(bytes, "a", kind == .pdf ? nil : Known()) }
        }
    }

    @Test func pagesWithoutTextAreOfPictures() {
        #expect(throws: ReadingError.withoutText) { try read(FakePDF.bytes([]), "scan.pdf") }
    }
}
