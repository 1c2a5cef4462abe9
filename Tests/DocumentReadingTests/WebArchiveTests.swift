// Pages saved with all they are shown by, as browsers and word processors write them.

import Foundation
import ReportModel
import Testing

@testable import DocumentReading

@Suite struct WebArchiveTests {
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

    private func read(_ text: String, name: String = "a.mht") throws -> SourceDocument {
        try DocumentReader.read(Array(text.utf8), name: name)
    }

    private func words(_ document: SourceDocument) -> [String] {
        document.blocks.map { if case .line(let line) = $0 { line.text.text } else { "" } }
    }

    private func quoted(_ bytes: [UInt8]) -> String {
        var text = ""
        for (place, byte) in bytes.enumerated() {
            text += String(format: "=%02X", byte)
            if place % 20 == 19 { text += "=\r\n" }
        }
        return text
    }

    @Test func aPageOfABrowserIsReadWithItsSheetsAndPictures() throws {
        let archive = """
            From: <Saved by Blink>\r
            Snapshot-Content-Location: http://x.cn/gk/a.html\r
            MIME-Version: 1.0\r
            Content-Type: multipart/related;\r
            \ttype="text/html";\r
            \tboundary="----MultipartBoundary--abc----"\r
            \r
            \r
            ------MultipartBoundary--abc----\r
            Content-Type: text/html\r
            Content-ID: <frame-1@mhtml.blink>\r
            Content-Transfer-Encoding: quoted-printable\r
            Content-Location: http://x.cn/gk/a.html\r
            \r
            <html><head><meta charset=3D"utf-8"><link rel=3Dstylesheet href=3D"cid:css-1@mhtml.blink"></head><body>\r
            <p>\(quoted(Array("共".utf8)))<span class=3D"a">9</span>46=E4=BB=\r
            =B6</p><img src=3D"http://x.cn/gk/1.png"></body></html>\r
            ------MultipartBoundary--abc----\r
            Content-Type: text/css\r
            Content-Transfer-Encoding: quoted-printable\r
            Content-Location: cid:css-1@mhtml.blink\r
            \r
            .a { display: none; }\r
            ------MultipartBoundary--abc----\r
            Content-Type: image/png\r
            Content-Transfer-Encoding: base64\r
            Content-Location: http://x.cn/gk/1.png\r
            \r
            QQ==\r
            ------MultipartBoundary--abc------\r
            """
        let document = try read(archive, name: "a.doc")
        #expect(document.format == .html && document.encoding == "utf-8")
        #expect(words(document) == ["共46件"])
        #expect(document.notes == [Note(.archiveRead, ["3"]), Note(.hiddenTextSkipped, ["1", "9"])])
        #expect(document.objects.map(\.digest.prefix) == ["559a"], "the digest of the letter A")
    }

    @Test(arguments: ["gb2312", "gbk", "GB18030"])
    func aPageOfAWordProcessorIsReadInItsEncoding(name: String) throws {
        let body = try #require("<html><body><p>临澜市政务服务</p></body></html>".data(using: Self.gb18030))
        let archive = """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="----=_NextPart_01"

            This document is a Single File Web Page.

            ------=_NextPart_01
            Content-Location: file:///C:/1/a.htm
            Content-Transfer-Encoding: base64
            Content-Type: text/html; charset="\(name)"

            \(body.base64EncodedString(options: .lineLength76Characters))
            ------=_NextPart_01
            Content-Location: file:///C:/1/a.files/header.htm
            Content-Type: text/html; charset="\(name)"

            <p>header</p>
            ------=_NextPart_01--
            """
        let document = try read(archive)
        #expect(words(document) == ["临澜市政务服务"] && document.encoding == "gb18030")
    }

    @Test func theStartIsThePageAndTheLastVersionOfAPageCounts() throws {
        let related = """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary=B; start="<two>"

            --B
            Content-Type: text/html
            Content-ID: <one>

            <p>甲</p>
            --B
            Content-Type: text/html
            Content-ID: <two>

            <p>乙</p>
            --B--
            """
        #expect(words(try read(related)) == ["乙"])
        let nested = """
            MIME-Version: 1.0
            Content-Type: multipart/related; boundary="out"

            --out
            Content-Type: multipart/alternative; boundary="in"

            --in
            Content-Type: text/plain

            文
            --in
            Content-Type: text/html; charset=utf-8

            <p>丙</p>
            --in--
            --out
            Content-Type: image/png

            x
            --out--
            """
        #expect(words(try read(nested)) == ["丙"])
    }

    @Test func anArchiveThatDoesNotEndIsReadWithANote() throws {
        let cut =
            "MIME-Version: 1.0\nContent-Type: multipart/related; boundary=B\n\n--B\nContent-Type: text/html\n\n<p>文</p>\n"
        #expect(try read(cut).notes == [Note(.archiveRead, ["1"]), Note(.archiveCut)])
        let none =
            "MIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=B\n\n--B\nContent-Type: text/plain\n\nx\n--B--\n"
        #expect(throws: ReadingError.unsupported(.webArchive)) { try read(none) }
        #expect(words(try read("MIME-Version: 1.0\nContent-Type: text/html\n\n<p>文</p>")) == ["文"])
    }

    @Test func textThatLooksLikeAHeaderIsText() throws {
        #expect(FileKind.detect(Array("Title: 报告\nContent-Type: text/plain\n\n文".utf8)) == .text)
        #expect(FileKind.detect(Array("标题：报告\n".utf8)) == .text)
    }

    @Test(arguments: [
        ("", ""), ("QUJD", "ABC"), ("QUI=", "AB"), ("QQ==", "A"), ("Q U\nJD", "ABC"), ("QUJDRA", "ABCD"), ("====", ""),
        ("Q", ""), ("!!!!", ""),
    ])
    func base64IsDecoded(letters: String, text: String) {
        #expect(Base64.decode(Array(letters.utf8)) == Array(text.utf8))
    }

    @Test(arguments: [
        ("a=41b", "aAb"), ("a=\nb", "ab"), ("a=\r\nb", "ab"), ("a=  \t\nb", "ab"), ("a=", "a"), ("=4", "=4"),
        ("=GG", "=GG"),
        ("==41", "=A"), ("=e4=b8=b4", "临"),
    ])
    func quotedPrintableIsDecoded(letters: String, text: String) {
        #expect(QuotedPrintable.decode(Array(letters.utf8)[...]) == Array(text.utf8))
    }

    @Test(arguments: [-1, 0, 1])
    func partsHaveABound(step: Int) {
        let part = "--B\nContent-Type: image/png\n\nx\n"
        let count = MIMEMessage.parts + step
        let text = "Content-Type: multipart/related; boundary=B\n\n" + String(repeating: part, count: count) + "--B--\n"
        let message = MIMEMessage(Array(text.utf8))
        #expect(message.parts.count == min(count, MIMEMessage.parts))
        #expect(message.isCut == (step > 0))
    }

    @Test func groupsNestToABound() {
        var text = "Content-Type: multipart/mixed; boundary=b0\n\n"
        for level in 1...20 { text += "--b\(level - 1)\nContent-Type: multipart/mixed; boundary=b\(level)\n\n" }
        let message = MIMEMessage(Array(text.utf8))
        #expect(message.groups.count == MIMEMessage.depth && message.isCut)
    }
}

extension String {
    fileprivate var prefix: String { String(prefix(4)) }
}
