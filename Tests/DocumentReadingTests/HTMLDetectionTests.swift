// What is taken for a page, and in which encoding.

import Foundation
import ReportModel
import Testing
import UnicodeText

@testable import DocumentReading

@Suite struct HTMLDetectionTests {
    private static let gb18030 = String.Encoding(rawValue: 0x8000_0632)

    private func bytes(_ text: String) throws -> [UInt8] {
        [UInt8](try #require(text.data(using: Self.gb18030)))
    }

    private func format(_ text: String, name: String) throws -> SourceFormat {
        try DocumentReader.read(Array(text.utf8), name: name).format
    }

    @Test(arguments: ["a.doc", "a.xls", "a.txt", "a.html", "a.md", "a"])
    func aPageIsAPageWhateverItIsCalled(name: String) throws {
        for page in [
            "<!DOCTYPE html><p>文", "\n <HTML><BODY>文", "<!-- 存档 -->\n<div>文</div>", "<?xml version='1.0'?><html>文",
            "\u{FEFF}<table><tr><td>文", "<meta charset=utf-8><p>文", "HTTP/1.1 200 OK\n\n<html>文</html>",
            "临澜市报告" + String(repeating: "<p>文</p>\n", count: 8),
        ] {
            #expect(try format(page, name: name) == .html, "\(page.prefix(20))")
        }
    }

    @Test func textIsTextThoughItIsCalledAPage() throws {
        #expect(try format("临澜市报告\n一、总体情况\n收到<5件，a<b", name: "a.html") == .text)
        #expect(try format("# 报告\n\n| 甲 | 1<br>2 |\n|---|---|\n", name: "a.html") == .markdown)
        #expect(try format("<临澜市>报告\n正文", name: "a.htm") == .text)
    }

    @Test(arguments: ["gb2312", "GBK", "gb18030", "x-gbk"])
    func chineseSetsAreAllReadAsTheLargest(name: String) throws {
        // 㐀 and 镕 are in GB18030 and GBK, not in GB2312.
        let page = try bytes("<meta http-equiv=Content-Type content=\"text/html; charset=\(name)\"><p>镕㐀€</p>")
        let document = try DocumentReader.read(page, name: "a.html")
        #expect(document.encoding == "gb18030" && document.notes.isEmpty)
        guard case .line(let line)? = document.blocks.first else {
            Issue.record("no line")
            return
        }
        #expect(line.text.text == "镕㐀€")
    }

    @Test func aDeclarationThatDoesNotFitIsNotedAndOverruled() throws {
        let saved = "<meta charset=gb2312><p>临澜市政务服务管理局信息公开</p>"
        let utf8 = try HTMLOutline.document(saved)
        #expect(utf8.encoding == "utf-8" && utf8.notes == [Note(.encodingAssumed, ["gb2312", "utf-8"])])
        let older = try DocumentReader.read(bytes("<meta charset='UTF-8'><p>临澜市政务服务管理局</p>"), name: "a.html")
        #expect(older.encoding == "gb18030" && older.notes == [Note(.encodingAssumed, ["utf-8", "gb18030"])])
        let western = try HTMLOutline.document("<meta charset=iso-8859-1><p>临澜市</p>")
        #expect(western.encoding == "utf-8" && western.notes == [Note(.encodingAssumed, ["iso-8859-1", "utf-8"])])
    }

    @Test func withoutADeclarationTheBytesDecide() throws {
        #expect(try DocumentReader.read(bytes("<p>临澜市政务服务管理局</p>"), name: "a").encoding == "gb18030")
        #expect(try HTMLOutline.document("<p>临澜市</p>").notes.isEmpty)
        // A declaration in a comment, and one of plain ASCII, change nothing.
        #expect(try HTMLOutline.document("<!-- <meta charset=gbk> --><p>临澜市</p>").notes.isEmpty)
        #expect(try HTMLOutline.document("<meta charset=windows-1252><p>&#20020;</p>").notes.isEmpty)
    }

    @Test func damagedUTF8IsReadWithANote() throws {
        var page = Array("<meta charset=utf-8><p>\(String(repeating: "临澜市政务", count: 20))</p>".utf8)
        page[40] = 0x20
        let document = try DocumentReader.read(page, name: "a.html")
        #expect(document.encoding == "utf-8" && document.notes.map(\.code) == [.encodingReplaced])
    }

    @Test func aMarkOutranksTheDeclaration() throws {
        var page: [UInt8] = [0xFF, 0xFE]
        for unit in "<html><meta charset=gb2312><p>临澜市</p>".utf16 { page += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
        let document = try DocumentReader.read(page, name: "a.doc")
        #expect(document.format == .html && document.encoding == "utf-16le" && document.notes.isEmpty)
    }

    @Test func everyPairOfGB18030IsDecodedAsFoundationDoes() throws {
        for text in ["丂", "镕", "€", "㐀", "𠀀", "é", "　", "～"] {
            #expect(GB18030.decode(try bytes(text)[...]) == text)
        }
        #expect(GB18030.decode([0xB0]) == nil)
        #expect(GB18030.decode([0xB0, 0x20]) == nil)
        #expect(GB18030.decode([0xFF, 0xA1]) == nil)
    }
}
