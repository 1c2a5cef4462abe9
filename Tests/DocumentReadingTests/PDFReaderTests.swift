// Small pages, laid by hand, and what is read of them.

import DocumentReading
import ReportModel
import Testing

@Suite struct PDFReaderTests {
    /// Pages of lines of text, one below the other; a line may begin further in and be of other type.
    struct Page {
        var page = TypesetPage(width: 595, height: 842)
        var place = 80.0

        mutating func line(_ text: String, left: Double = 64, size: Double = 12) {
            let setter = LineSetter(style: PageStyle(), size: size)
            page.lines.append(setter.words(Array(text.unicodeScalars), left: left, middle: place))
            place += size * 1.6
        }

        mutating func foot(_ text: String) {
            let setter = LineSetter(style: PageStyle(), size: 9)
            page.lines.append(setter.words(Array(text.unicodeScalars), left: 290, middle: 810))
        }
    }

    static let full = String(repeating: "公开", count: 19)

    static func read(_ pages: [Page]) throws -> SourceDocument {
        try PDFReader.read(layout: TypesetPage.layout(pages.map(\.page)))
    }

    static func paragraphs(_ pages: [Page]) throws -> [String] {
        try read(pages).blocks.compactMap { if case .line(let line) = $0 { line.text.text } else { nil } }
    }

    @Test func aSentenceCutByAPageIsWholeAgain() throws {
        var first = Page()
        first.line(Self.full)
        first.line(Self.full)
        first.foot("- 1 -")
        var second = Page()
        second.line("到此为止。")
        second.line("下一段从这里开始。", left: 88)
        second.foot("- 2 -")
        #expect(try Self.paragraphs([first, second]) == [Self.full + Self.full + "到此为止。", "下一段从这里开始。"])
    }

    @Test(arguments: [
        ("- 1 -", "- 2 -"), ("—1—", "—2—"), ("1", "2"), ("第 1 页", "第 2 页"), ("1/2", "2/2"), ("第1页 共2页", "第2页 共2页"),
    ])
    func pageNumbersAreLeftOutWithANote(first: String, second: String) throws {
        let pages = [first, second].map { number in
            var page = Page()
            for _ in 0..<3 { page.line(Self.full) }
            page.foot(number)
            return page
        }
        let document = try Self.read(pages)
        let text = try Self.paragraphs(pages).joined()
        #expect(text.allSatisfy { !$0.isNumber })
        let note = document.notes.first { $0.code == .headerFooterSkipped }
        #expect(note?.arguments.first == "2")
    }

    @Test func aYearAtTheFootOfOnePageIsNoPageNumber() throws {
        var page = Page()
        for _ in 0..<3 { page.line(Self.full) }
        page.line("2023")
        #expect(try Self.paragraphs([page]).joined().hasSuffix("2023"))
    }

    @Test func placesCarryThePage() throws {
        var pages = [Page(), Page()]
        for page in pages.indices { pages[page].line(Self.full) }
        pages[0].line("第一页的一段。", left: 88)
        pages[1].line("第二页的一段。", left: 88)
        let places = try Self.read(pages).blocks.compactMap { block in
            if case .line(let line) = block { line.text.location?.page } else { nil }
        }
        #expect(places == [1, 1, 2, 2])
    }

    @Test func textThatStandsSidewaysIsTurnedWithANote() throws {
        var page = Page()
        for _ in 0..<3 { page.line(Self.full) }
        var turned = page
        turned.page = page.page.turnedDown
        #expect(try Self.paragraphs([turned]) == Self.paragraphs([page]))
        #expect(try Self.read([turned]).notes.contains { $0.code == .pageTurned && $0.arguments == ["1"] })
    }

    @Test func aFootnoteAndItsMarkAreNoPartOfTheText() throws {
        var page = Page()
        page.line("公开信息732条", left: 88)
        let last = try #require(page.page.lines[0].last)
        page.page.lines[0].append(
            TypesetWord(text: "1", left: last.right, right: last.right + 2.4, top: last.top, bottom: last.top + 6))
        page.line("不含镇街转发的信息。", left: 70)
        let note = page.page.lines[1][0]
        page.page.lines[1].insert(
            TypesetWord(text: "1", left: note.left - 3, right: note.left - 0.6, top: note.top, bottom: note.top + 6),
            at: 0)
        let document = try Self.read([page])
        let paragraphs = try Self.paragraphs([page])
        #expect(paragraphs == ["公开信息732条"])
        #expect(document.notes.contains { $0.code == .footnoteSkipped && $0.arguments.first == "1" })
    }

    @Test func neighbouringNumbersStayTwo() throws {
        var page = Page()
        page.line("表头")
        let setter = LineSetter(style: PageStyle(), size: 12)
        func row(_ cells: [(String, Double)], _ middle: Double) {
            page.page.lines.append(
                cells.flatMap { setter.words(Array($0.0.unicodeScalars), left: $0.1, middle: middle) })
        }
        row([("信息内容", 64), ("本年制发", 200), ("本年废止", 260)], 120)
        row([("规章", 64), ("12", 236), ("34", 262)], 140)
        row([("文件", 64), ("5", 210), ("6", 282)], 160)
        let tables = try Self.read([page]).blocks.compactMap { if case .table(let table) = $0 { table } else { nil } }
        let table = try #require(tables.first)
        #expect(table.rows.suffix(2).map { $0.map(\.text.text) } == [["规章", "12", "34"], ["文件", "5", "6"]])
    }

    @Test func aPageWithoutTextIsNotedAndADocumentWithoutAnyRefused() throws {
        var page = Page()
        page.line(Self.full)
        #expect(try Self.read([page, Page()]).notes.contains { $0.code == .pageWithoutText && $0.arguments == ["2"] })
        #expect(throws: ReadingError.withoutText) { try Self.read([Page(), Page()]) }
    }

    @Test func textWithoutChineseIsRefused() throws {
        var page = Page()
        page.line("abcdefg hijklmn opq")
        #expect(throws: ReadingError.textUnusable) { try Self.read([page]) }
    }

    @Test(arguments: [PDFLimits.pages - 1, PDFLimits.pages, PDFLimits.pages + 1]) func pagesAreBounded(count: Int)
        throws
    {
        var page = Page()
        page.line("政府信息公开")
        let pages = Array(repeating: page, count: count)
        if count > PDFLimits.pages {
            #expect(throws: ReadingError.tooManyPages) { try Self.read(pages) }
        } else {
            #expect(try Self.read(pages).format == .pdf)
        }
    }

    @Test(arguments: [PDFLimits.words, PDFLimits.words + 1]) func theWordsOfAPageAreBounded(count: Int) throws {
        let word = TypesetWord(text: "公", left: 64, right: 76, top: 80, bottom: 92)
        var page = TypesetPage(width: 595, height: 842)
        page.lines = (0..<count / 20 + 1).map { line in
            (0..<min(20, count - line * 20)).map { column in
                var placed = word
                placed.left += Double(column) * 12
                placed.right += Double(column) * 12
                placed.top += Double(line) * 14
                placed.bottom += Double(line) * 14
                return placed
            }
        }
        let layout = TypesetPage.layout([page])
        if count > PDFLimits.words {
            #expect(throws: ReadingError.crowdedPage(1)) { try PDFReader.read(layout: layout) }
        } else {
            #expect(try PDFReader.read(layout: layout).blocks.isEmpty == false)
        }
    }

    @Test(arguments: [
        "", "<html>", "<page><word>", "\u{0}", "<doc><page width=\"x\"><word xMin=\"nan\">a</word></page></doc>",
    ])
    func whatIsNoLayoutIsRefused(text: String) {
        #expect(throws: ReadingError.self) { try PDFReader.read(layout: Array(text.utf8)) }
    }
}
