// Tracked changes: read as accepted or as rejected, and noted either way.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordTrackedChangesTests {
    private func ins(_ runs: String) -> String { "<w:ins w:id=\"1\" w:author=\"a\">\(runs)</w:ins>" }
    private func del(_ text: String) -> String {
        "<w:del w:id=\"2\" w:author=\"a\"><w:r><w:delText xml:space=\"preserve\">\(text)</w:delText></w:r></w:del>"
    }

    private func expect(
        _ body: String, accepted: [String], original: [String], note: [String], numbering: String = ""
    ) throws {
        let sample = WordSample(body, numbering: numbering)
        #expect(try sample.blocks() == accepted)
        #expect(try sample.blocks(.original) == original)
        for state in ReadingOptions.TrackedChanges.allCases {
            let notes = try sample.document(state).notes.filter { $0.code == .trackedChanges }
            #expect(notes.map(\.arguments) == [[state.rawValue] + note])
        }
    }

    @Test func insertedAndDeletedText() throws {
        try expect(
            paragraph(run("应当") + del("公开") + ins(run("公布")) + run("。") + ins(run("完") + run("。"))),
            accepted: ["p 应当公布。完。"],
            original: ["p 应当公开。"], note: ["3", "公布 / 完。", "公开", ""])
    }

    @Test func textInsertedByOneAndDeletedByAnotherIsInNeitherState() throws {
        try expect(
            paragraph(run("甲") + ins(del("乙")) + run("丙")), accepted: ["p 甲丙"], original: ["p 甲丙"],
            note: ["1", "", "乙", ""])
    }

    @Test func movedTextStandsInOnePlace() throws {
        let from = paragraph(
            "<w:moveFrom w:id=\"1\">\(run("移"))</w:moveFrom>", "<w:rPr><w:moveFrom w:id=\"3\"/></w:rPr>")
        let to = paragraph("<w:moveTo w:id=\"2\">\(run("移"))</w:moveTo>", "<w:rPr><w:moveTo w:id=\"4\"/></w:rPr>")
        try expect(
            from + paragraph(run("甲")) + to + paragraph(run("乙")), accepted: ["p 甲", "p 移", "p 乙"],
            original: ["p 移", "p 甲", "p 乙"],
            note: ["1", "", "", "移"])
    }

    @Test func aDeletedParagraphMarkJoinsParagraphs() throws {
        try expect(
            paragraph(run("甲，"), "<w:rPr><w:del w:id=\"1\"/></w:rPr>") + paragraph(run("乙。")), accepted: ["p 甲，乙。"],
            original: ["p 甲，", "p 乙。"], note: ["1", "", "", ""])
    }

    @Test func anInsertedParagraphMarkPartsThem() throws {
        try expect(
            paragraph(run("甲。"), "<w:rPr><w:ins w:id=\"1\"/></w:rPr>") + paragraph(run("乙。")),
            accepted: ["p 甲。", "p 乙。"],
            original: ["p 甲。乙。"], note: ["1", "", "", ""])
    }

    @Test func aDeletedItemChangesTheNumbersBehindIt() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/>\
            <w:lvlText w:val="（%1）"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """
        let item = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        let body =
            paragraph(run("甲"), item) + paragraph(del("乙"), item + "<w:rPr><w:del w:id=\"1\"/></w:rPr>")
            + paragraph(run("丙"), item)
        try expect(
            body, accepted: ["p （一）甲", "p （二）丙"], original: ["p （一）甲", "p （二）乙", "p （三）丙"], note: ["1", "", "乙", ""],
            numbering: numbering)
    }

    @Test func numberingGivenAsAChangeWasNotThere() throws {
        let numbering = """
            <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/>\
            <w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
            """
        let now = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
        let body = paragraph(run("甲"), now + "<w:pPrChange w:id=\"1\"><w:pPr/></w:pPrChange>")
        let sample = WordSample(body, numbering: numbering)
        #expect(try sample.blocks() == ["p 1.甲"])
        #expect(try sample.blocks(.original) == ["p 甲"])
    }

    @Test func insertedAndDeletedRowsAndCells() throws {
        let body = table(
            row(cell("甲") + cell("1")) + row(cell("旧") + cell("2"), "<w:del w:id=\"1\"/>")
                + row(cell("新") + cell("3"), "<w:ins w:id=\"2\"/>")
                + row(cell("乙") + cell("4", "<w:cellDel w:id=\"3\"/>") + cell("5", "<w:cellIns w:id=\"4\"/>")))
        #expect(try WordSample(body).blocks() == ["|甲|1", "|新|3", "|乙|5"])
        #expect(try WordSample(body).blocks(.original) == ["|甲|1", "|旧|2", "|乙|4"])
        #expect(try WordSample(body).document().notes.map { $0.arguments[1] } == ["4"])
    }

    @Test func aFieldInsideDeletedTextDoesNotOpenOne() throws {
        let begin = "<w:del w:id=\"1\"><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r></w:del>"
        #expect(try WordSample(paragraph(begin + run("甲"))).blocks() == ["p 甲"])
    }

    @Test func changesOfFormatAreNone() throws {
        let body = paragraph(run("甲", "<w:b/><w:rPrChange w:id=\"1\"><w:rPr/></w:rPrChange>"))
        #expect(try WordSample(body).document().notes.isEmpty)
    }
}
