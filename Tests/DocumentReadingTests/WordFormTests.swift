// Form controls: what the page shows is read.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordFormTests {
    private func field(_ data: String, _ instruction: String, result: String? = nil) -> String {
        """
        <w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:name w:val="暗"/>\(data)</w:ffData></w:fldChar></w:r>\
        <w:r><w:instrText> \(instruction) </w:instrText></w:r>\
        \(result.map { "<w:r><w:fldChar w:fldCharType=\"separate\"/></w:r>" + run($0) } ?? "")\
        <w:r><w:fldChar w:fldCharType="end"/></w:r>
        """
    }

    private func text(_ content: String) throws -> String {
        try WordSample(paragraph(run("甲") + content + run("乙"))).blocks().joined(separator: "\n")
    }

    @Test(arguments: [
        ("<w:checked/>", "☑"), ("<w:checked w:val=\"1\"/>", "☑"), ("<w:checked w:val=\"0\"/>", "☐"), ("", "☐"),
        ("<w:default w:val=\"1\"/>", "☑"), ("<w:default w:val=\"1\"/><w:checked w:val=\"false\"/>", "☐"),
    ])
    func aBoxOfAnOldFormIsTickedOrNot(state: String, sign: String) throws {
        #expect(try text(field("<w:checkBox><w:sizeAuto/>\(state)</w:checkBox>", "FORMCHECKBOX")) == "p 甲\(sign)乙")
    }

    @Test(arguments: [
        ("", "是"), ("<w:result w:val=\"1\"/>", "否"), ("<w:default w:val=\"1\"/>", "否"),
        ("<w:result w:val=\"0\"/><w:default w:val=\"1\"/>", "是"), ("<w:result w:val=\"7\"/>", ""),
        ("<w:result w:val=\"-1\"/>", ""),
    ])
    func aListOfAnOldFormShowsItsChosenEntry(state: String, entry: String) throws {
        let list = "<w:ddList>\(state)<w:listEntry w:val=\"是\"/><w:listEntry w:val=\"否\"/></w:ddList>"
        #expect(try text(field(list, "FORMDROPDOWN")) == "p 甲\(entry)乙")
        #expect(try text(field(list, "FORMDROPDOWN", result: entry)) == "p 甲\(entry)乙", "written twice, shown once")
    }

    @Test func textOfAnOldFormIsItsResult() throws {
        let data = "<w:textInput><w:default w:val=\"暗\"/></w:textInput>"
        #expect(try text(field(data, "FORMTEXT", result: "15件")) == "p 甲15件乙")
    }

    @Test func aFieldWithoutEndLosesNothing() throws {
        let box =
            "<w:r><w:fldChar w:fldCharType=\"begin\"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData></w:fldChar></w:r>"
        #expect(try text(box) == "p 甲乙☑")
    }

    private func control(_ properties: String, _ content: String) -> String {
        "<w:sdt><w:sdtPr>\(properties)</w:sdtPr><w:sdtContent>\(content)</w:sdtContent></w:sdt>"
    }

    @Test func aControlShowsWhatItHolds() throws {
        let list = "<w:dropDownList w:lastValue=\"1\"><w:listItem w:displayText=\"是\" w:value=\"1\"/></w:dropDownList>"
        #expect(try text(control(list, run("否"))) == "p 甲否乙", "the text counts")
        #expect(try text(control(list, "")) == "p 甲是乙")
        #expect(try text(control("<w:date w:fullDate=\"2021-01-15T00:00:00Z\"/>", "")) == "p 甲2021-01-15乙")
        #expect(try text(control("<w:comboBox w:lastValue=\"其他\"/>", "<w:r/>")) == "p 甲其他乙")
        let box = "<w14:checkbox><w14:checked w14:val=\"1\"/></w14:checkbox>"
        #expect(try text(control(box, run("☒"))) == "p 甲☒乙")
        #expect(try text(control(box, "")) == "p 甲☒乙")
        let own = """
            <w14:checkbox><w14:checked w14:val="0"/><w14:checkedState w14:val="00FE" w14:font="Wingdings"/>\
            <w14:uncheckedState w14:val="00A8" w14:font="Wingdings"/></w14:checkbox>
            """
        #expect(try text(control(own, "<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/></w:r>")) == "p 甲☑乙")
        #expect(try text(control(own, "")) == "p 甲□乙")
    }

    @Test func controlsAroundParagraphsRowsAndCellsAreLookedInto() throws {
        let empty = control("<w:dropDownList w:lastValue=\"是\"/>", "<w:p/>")
        #expect(try WordSample(paragraph(run("甲")) + empty).blocks() == ["p 甲", "p 是"])
        let inRow = row(cell("甲") + control("", cell("乙")))
        #expect(try WordSample(table(inRow + control("", row(cell("丙") + cell("丁"))))).blocks() == ["|甲|乙", "|丙|丁"])
    }

    @Test func aPromptIsReadAsThePageShowsItAndSaid() throws {
        let prompt = control("<w:showingPlcHdr/><w:text/>", run("单击此处输入文字。"))
        let sample = WordSample(paragraph(run("联系人：") + prompt))
        #expect(try sample.blocks() == ["p 联系人：单击此处输入文字。"])
        #expect(
            try sample.document().notes == [
                Note(.promptRead, ["1", "单击此处输入文字。"], at: SourceLocation(paragraph: 1))
            ])
    }

    @Test(arguments: [
        ("<w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FD\"/></w:r>", "☒"),
        ("<w:r><w:sym w:font=\"Wingdings 2\" w:char=\"F052\"/></w:r>", "☑"),
        ("<w:r><w:sym w:font=\"Webdings\" w:char=\"0061\"/></w:r>", "✓"),
        (run("þ", "<w:rFonts w:ascii=\"Wingdings\" w:hAnsi=\"Wingdings\"/>"), "☑"),
        (run("\u{F0A8}", "<w:rFonts w:hAnsi=\"wingdings\"/>"), "□"),
        (run("0", "<w:rFonts w:ascii=\"Wingdings\"/>"), "\u{F030}"),
        (run("汉字", "<w:rFonts w:ascii=\"Wingdings\"/>"), "汉字"), (run("a", "<w:rFonts w:ascii=\"Symbol\"/>"), "α"),
        (run("þ", "<w:rFonts w:ascii=\"Arial\"/>"), "þ"),
    ])
    func aSignIsWhatItsFontMakesOfIt(content: String, sign: String) throws {
        #expect(try text(content) == "p 甲\(sign)乙")
    }

    @Test(arguments: [
        ("SYMBOL 254 \\f &quot;Wingdings&quot; \\s 12", "☑"), ("SYMBOL 0xA8 \\f Wingdings", "□"),
        ("MACROBUTTON AcceptAll 请填写 单位", "请填写 单位"), ("GOTOBUTTON 附件 见附件", "见附件"), ("XE &quot;索引&quot;", ""), ("", ""),
    ])
    func aFieldMayShowWhatItsInstructionSays(instruction: String, shown: String) throws {
        let field = """
            <w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> \(instruction) </w:instrText>\
            </w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>
            """
        #expect(try text(field) == "p 甲\(shown)乙")
    }

    @Test func aNumberThatTheProgramCountsIsAnUnreadObject() throws {
        let field = "<w:fldSimple w:instr=\" AUTONUM \\* Arabic\"/>"
        let objects = try WordSample(paragraph(field + "<w:r><w:yearLong/></w:r>")).document().objects
        #expect(objects.map(\.kind) == [.computedText, .computedText])
        #expect(objects.map(\.name) == ["AUTONUM \\* Arabic", "yearLong"])
    }
}
