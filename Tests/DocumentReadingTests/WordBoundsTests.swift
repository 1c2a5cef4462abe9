// The bounds of reading DOCX: below, at and above each.

import ReportModel
import Testing

@testable import DocumentReading

@Suite struct WordBoundsTests {
    private static let around = [-1, 0, 1]

    @Test(arguments: around)
    func tablesInsideEachOtherAreToldApartToABound(step: Int) throws {
        let depth = WordStoryReader.nestingLimit + step
        var body = table(row(cell("规章") + cell("5")))
        for _ in 1..<depth { body = "<w:tbl><w:tr><w:tc>\(body)<w:p/></w:tc></w:tr></w:tbl>" }
        #expect(try WordSample(body).blocks() == (step > 0 ? ["|规章5"] : ["|规章|5"]))
    }

    @Test(arguments: around)
    func aCellCoversNoMoreColumnsThanTheWidestTable(step: Int) throws {
        let span = WordTable.widestSpan + step
        let body = table(row(cell("甲", "<w:gridSpan w:val=\"\(span)\"/>") + cell("1")))
        #expect(try WordSample(body).blocks() == ["|→\(min(span, WordTable.widestSpan))甲|1"])
    }

    @Test(arguments: around)
    func aStyleInheritsOverABoundedNumberOfSteps(step: Int) throws {
        let steps = WordStyles.inheritanceLimit + step
        let styles = (0...steps).map { number in
            let properties = number == steps ? "<w:pPr><w:outlineLvl w:val=\"0\"/></w:pPr>" : ""
            let base = number == steps ? "" : "<w:basedOn w:val=\"s\(number + 1)\"/>"
            return "<w:style w:type=\"paragraph\" w:styleId=\"s\(number)\">\(base)\(properties)</w:style>"
        }
        let body = paragraph(run("总体情况"), "<w:pStyle w:val=\"s0\"/>")
        #expect(try WordSample(body, styles: styles.joined()).blocks() == [step > 0 ? "p 总体情况" : "h 总体情况"])
    }

    @Test(arguments: around)
    func aHeadingIsNoLongerThanALine(step: Int) throws {
        let text = String(repeating: "文", count: WordParagraph.longestHeading + step)
        let body = paragraph(run(text), "<w:outlineLvl w:val=\"0\"/>")
        #expect(try WordSample(body).blocks() == [(step > 0 ? "p " : "h ") + text])
    }

    @Test(arguments: around)
    func tabsPartOnlyFieldsThatAreShort(step: Int) throws {
        let text = String(repeating: "文", count: WordParagraph.longestField + step)
        let lines = try WordSample(paragraph("<w:r><w:t>\(text)</w:t><w:tab/><w:t>5</w:t></w:r>")).blocks()
        #expect(lines == ["p \(text)\(step > 0 ? " " : "\t")5"])
    }

    @Test(arguments: around)
    func onlySoManyParagraphsAreOneWhenTheirMarksWereDeleted(step: Int) throws {
        let deleted = "<w:rPr><w:del w:id=\"1\" w:author=\"a\"/></w:rPr>"
        let count = WordParagraph.joinLimit + step
        let body = (0..<count).map { _ in paragraph(run("文"), deleted) }.joined() + paragraph(run("末"))
        let joined = String(repeating: "文", count: min(count, WordParagraph.joinLimit))
        #expect(try WordSample(body).blocks() == (step < 0 ? ["p \(joined)末"] : ["p \(joined)"] + Self.rest(count)))
    }

    /// What follows a paragraph that would be joined without end.
    private static func rest(_ count: Int) -> [String] {
        ["p " + String(repeating: "文", count: count - WordParagraph.joinLimit) + "末"]
    }

    @Test(arguments: around)
    func headersAreNamedToABound(step: Int) throws {
        let count = OmittedText.headerLimit + step
        let references = (1...count).map { "<w:headerReference w:type=\"default\" r:id=\"rId\($0)\"/>" }.joined()
        var sample = WordSample(paragraph(run("甲")) + "<w:sectPr>\(references)</w:sectPr>")
        sample.parts = (1...count).map { number in
            let text = paragraph(run("页眉\(number)"))
            return ("header\(number).xml", "header", "<w:hdr \(WordSample.transitional)>\(text)</w:hdr>")
        }
        let note = try sample.document().notes.first { $0.code == .headerFooterSkipped }
        #expect(note?.arguments.first == String(min(count, OmittedText.headerLimit)))
    }

    @Test func fieldsNestedTooDeepAreNotCounted() {
        for step in Self.around {
            var stack = FieldStack()
            for _ in 0..<FieldStack.limit + step { stack.begin(nil) }
            for _ in 0..<FieldStack.limit - 1 { _ = stack.end() }
            #expect(stack.isInInstruction == (step >= 0))
            _ = stack.end()
            #expect(!stack.isInInstruction)
        }
    }

    @Test(arguments: [(779, 24), (780, 24), (625, 24), (624, 24), (598, 23), (26, 1), (27, 2)])
    func aNumberInLettersRepeatsThemAsFarAsAMarkIsRead(number: Int, length: Int) throws {
        let level = "<w:start w:val=\"\(number)\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"%1、\"/>"
        let numbering = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">\(level)</w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """
        let item = paragraph(run("文"), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
        let text = try #require(try WordSample(item, numbering: numbering).blocks().first)
        #expect(text.dropFirst(2).prefix { $0.isASCII }.count == length)
    }

    @Test(arguments: around)
    func listsCountToABound(step: Int) throws {
        let start = NumberingCounter.largestNumber + step
        let level = "<w:start w:val=\"\(start)\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1、\"/>"
        let numbering = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0">\(level)</w:lvl></w:abstractNum>\
            <w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """
        let item = paragraph(run("文"), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
        let second = min(start, NumberingCounter.largestNumber) + 1
        #expect(
            try WordSample(item + item, numbering: numbering).blocks() == ["p \(start)、文", "p \(second)、文"])
    }
}
