// The bounds of reading pages and texts: below, at and above each.

import ReportModel
import Testing

@testable import DocumentReading

@Suite struct PageBoundsTests {
    private static let around = [-1, 0, 1]

    @Test(arguments: around)
    func aCellCoversNoMoreColumnsThanASheet(step: Int) throws {
        let span = HTMLLimits.columnSpan + step
        let html = "<table><tr><td colspan=\(span)>头<td>尾<tr><td>甲<td>1</table>"
        #expect(try HTMLOutline.blocks(html) == ["|→\(min(span, HTMLLimits.columnSpan))头|尾", "|甲|1"])
    }

    @Test(arguments: around)
    func cellsBehindTheLastColumnCoverOne(step: Int) {
        var placer = GridPlacer()
        placer.beginRow()
        for _ in 0..<HTMLLimits.columns + step { _ = placer.place(columnSpan: 1, rowSpan: 1) }
        let place = placer.place(columnSpan: 3, rowSpan: 2)
        #expect(place.column == HTMLLimits.columns + step)
        #expect(place.span == (step < 0 ? 3 : 1))
        placer.beginRow()
        for _ in 0..<HTMLLimits.columns + step { _ = placer.place(columnSpan: 1, rowSpan: 1) }
        let below = placer.place(columnSpan: 1, rowSpan: 1).column
        #expect(below == place.column + (step < 0 ? 3 : 0), "what stands above it is out of the way")
    }

    @Test(arguments: around)
    func anEncodingIsDeclaredNearTheHead(step: Int) {
        let declaration = "<meta charset=gbk>"
        let head = String(repeating: " ", count: HTMLLimits.declaration - declaration.utf8.count + step)
        #expect(DeclaredEncoding.find(in: Array("\(head)\(declaration)<p>文</p>".utf8)) == "gbk")
        let far = String(repeating: " ", count: HTMLLimits.declaration + step)
        #expect(DeclaredEncoding.find(in: Array("\(far)\(declaration)<p>文</p>".utf8)) == nil)
    }

    @Test(arguments: around)
    func aPageBeginsNearTheHead(step: Int) {
        let head = String(repeating: "x", count: HTMLLimits.prologue - 1 + step)
        #expect(HTMLRecognizer.recognizes(Array("\(head)<html>文".utf8)) == (step <= 0))
    }

    @Test(arguments: around)
    func soManyTagsOfTextMakeAPage(step: Int) {
        let paragraphs = String(repeating: "<p>文</p>\n", count: HTMLRecognizer.fewestTags + step)
        #expect(HTMLRecognizer.recognizes(Array("临澜市\(paragraphs)".utf8)) == (step >= 0))
    }

    @Test(arguments: around)
    func hiddenTextIsQuotedToABound(step: Int) throws {
        let text = String(repeating: "隐", count: HTMLLimits.quotation + step)
        let note = try HTMLOutline.document("<p>文</p><p hidden>\(text)</p>").notes
            .first { $0.code == .hiddenTextSkipped }
        let quoted = try #require(note?.arguments.last)
        #expect(quoted.unicodeScalars.count { $0 == "隐" } == min(text.unicodeScalars.count, HTMLLimits.quotation))
    }

    @Test(arguments: around)
    func utf8WithATenthOfBadCharactersIsStillUTF8(step: Int) throws {
        let damaged = 10 + step
        let whole = String(repeating: "文", count: 100 - damaged)
        let bytes = Array(whole.utf8) + Array(repeating: UInt8(0xC0), count: damaged)
        let decoded = try? TextDecoder.decode(bytes)
        #expect((decoded?.encoding == "utf-8") == (step <= 0))
        #expect(step > 0 || decoded?.notes == [Note(.encodingReplaced, ["utf-8", String(damaged)])])
    }

    @Test(arguments: around)
    func aTextHasFewZeroBytes(step: Int) throws {
        let bytes = [0] + Array(repeating: UInt8(ascii: "x"), count: TextDecoder.bytesPerZero - 1 + step)
        if step < 0 {
            #expect(throws: ReadingError.binary) { try TextDecoder.decode(bytes) }
        } else {
            let decoded = try TextDecoder.decode(bytes)
            #expect(decoded.text.unicodeScalars.first == "\u{FFFD}")
            #expect(decoded.notes == [Note(.encodingReplaced, ["utf-8", "1"])])
        }
    }
}
