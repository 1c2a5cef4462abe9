// Automatic numbering: marks that the text runs do not hold come out as printed.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordNumberingTests {
    /// A list of `levels`, each a format, a mark and what else it says.
    private func list(_ levels: [(format: String, text: String, more: String)], id: String = "1", num: String = "")
        -> String
    {
        let definitions = levels.enumerated().map { index, level in
            """
            <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(level.format)"/>\(level.more)\
            <w:lvlText w:val="\(level.text)"/></w:lvl>
            """
        }.joined()
        return """
            <w:abstractNum w:abstractNumId="\(id)">\(definitions)</w:abstractNum>\
            <w:num w:numId="\(id)"><w:abstractNumId w:val="\(id)"/>\(num)</w:num>
            """
    }

    private func item(_ text: String, _ level: Int, id: String = "1") -> String {
        paragraph(run(text), "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(id)\"/></w:numPr>")
    }

    private func texts(_ body: String, _ numbering: String, styles: String = "") throws -> [String] {
        try WordSample(body, styles: styles, numbering: numbering).blocks().map { String($0.dropFirst(2)) }
    }

    @Test func headingsAndItemsComeOutAsPrinted() throws {
        let numbering = list([
            ("chineseCounting", "%1、", ""), ("japaneseCounting", "（%2）", "<w:suff w:val=\"nothing\"/>"),
            ("decimal", "%3.", ""),
            ("decimalEnclosedCircle", "%4", ""),
        ])
        let body =
            item("总体情况", 0) + item("主动公开", 1) + item("甲", 2) + item("乙", 2) + item("丙", 3) + item("依申请", 1)
            + item("丁", 2) + item("主动公开情况", 0) + item("戊", 1)
        #expect(
            try texts(body, numbering) == [
                "一、总体情况", "（一）主动公开", "1.甲", "2.乙", "①丙", "（二）依申请", "1.丁", "二、主动公开情况", "（一）戊",
            ])
    }

    @Test func aGapStandsOnlyWhereMarkAndTextWouldRunTogether() throws {
        let numbering = list([("decimal", "%1.", ""), ("decimal", "%2.", "<w:suff w:val=\"nothing\"/>")])
        #expect(try texts(item("2022年", 0) + item("公开", 0) + item("5件", 1), numbering) == ["1. 2022年", "2.公开", "1.5件"])
    }

    @Test func marksOfSeveralLevels() throws {
        let numbering = list([
            ("chineseCounting", "第%1章", ""), ("decimal", "%1.%2", "<w:isLgl/>"), ("upperRoman", "%1-%3", ""),
        ])
        let body = item("甲", 0) + item("乙", 0) + item("丙", 1) + item("丁", 2)
        #expect(try texts(body, numbering) == ["第一章甲", "第二章乙", "2.1丙", "二-I丁"])
    }

    @Test func bulletsPrintNoText() throws {
        #expect(try texts(item("甲", 0) + item("乙", 1), list([("bullet", "", ""), ("none", "", "")])) == ["甲", "乙"])
    }

    @Test func numberingByStyleAndByABaseStyle() throws {
        let styles = """
            <w:style w:type="paragraph" w:styleId="1"><w:name w:val="heading 1"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            <w:style w:type="paragraph" w:styleId="2"><w:name w:val="x"/><w:basedOn w:val="1"/></w:style>
            <w:style w:type="paragraph" w:styleId="3"><w:name w:val="y"/><w:basedOn w:val="1"/></w:style>
            """
        let numbering = list([("chineseCounting", "%1、", ""), ("decimal", "%2.", "<w:pStyle w:val=\"3\"/>")])
        let body = ["1", "2", "3"].map { paragraph(run("文"), "<w:pStyle w:val=\"\($0)\"/>") }.joined()
        #expect(try texts(body, numbering, styles: styles) == ["一、文", "二、文", "1.文"])
        let none = paragraph(run("文"), "<w:pStyle w:val=\"1\"/><w:numPr><w:numId w:val=\"0\"/></w:numPr>")
        #expect(try texts(none, numbering, styles: styles) == ["文"], "0 takes a paragraph out of its style's list")
    }

    @Test func aListWithAStartOfItsOwnBeginsAnew() throws {
        let second = """
            <w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>\
            <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>\
            <w:num w:numId="4"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\
            <w:numFmt w:val="decimal"/><w:lvlText w:val="[%1]"/></w:lvl></w:lvlOverride></w:num>
            """
        let numbering = list([("decimal", "%1.", "")]) + second
        let body =
            item("甲", 0) + item("乙", 0) + item("丙", 0, id: "2") + item("丁", 0, id: "2") + item("戊", 0, id: "3")
            + item("己", 0, id: "4")
        #expect(try texts(body, numbering) == ["1.甲", "2.乙", "1.丙", "2.丁", "3.戊", "[4]己"])
    }

    @Test func levelsThatDoNotRestart() throws {
        let numbering = list([
            ("decimal", "%1.", ""), ("decimal", "%2)", ""), ("decimal", "%3", "<w:lvlRestart w:val=\"0\"/>"),
            ("decimal", "%4", "<w:lvlRestart w:val=\"1\"/>"),
        ])
        let body =
            item("甲", 0) + item("乙", 1) + item("丙", 2) + item("丁", 3) + item("戊", 1) + item("己", 2) + item("庚", 3)
            + item("辛", 0) + item("壬", 3)
        #expect(try texts(body, numbering) == ["1.甲", "1)乙", "1丙", "1丁", "2)戊", "2己", "2庚", "2.辛", "1壬"])
    }

    @Test func aListDefinedByWayOfAStyle() throws {
        let numbering =
            list([("decimal", "%1、", "")]) + """
                <w:abstractNum w:abstractNumId="7"><w:numStyleLink w:val="s"/></w:abstractNum>\
                <w:num w:numId="7"><w:abstractNumId w:val="7"/></w:num>
                """
        let styles = """
            <w:style w:type="numbering" w:styleId="s"><w:name w:val="s"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>
            """
        #expect(try texts(item("甲", 0, id: "7"), numbering, styles: styles) == ["1、甲"])
    }

    @Test func labelsInCellsAreNumberedToo() throws {
        let body = table(
            row("<w:tc>\(item("属于国家秘密", 0))</w:tc>" + cell("0")) + row("<w:tc>\(item("", 0))</w:tc>" + cell("1")))
        #expect(try WordSample(body, numbering: list([("decimal", "%1.", "")])).blocks() == ["|1.属于国家秘密|0", "|2.|1"])
    }

    @Test(arguments: [
        ("decimal", ["1", "10", "11", "20", "21", "101"]), ("decimalZero", ["01", "10", "11", "20", "21", "101"]),
        ("chineseCounting", ["一", "十", "十一", "二十", "二十一", "一〇一"]),
        ("chineseCountingThousand", ["一", "十", "十一", "二十", "二十一", "一百零一"]),
        ("japaneseCounting", ["一", "十", "十一", "二十", "二十一", "百一"]),
        ("ideographDigital", ["一", "一〇", "一一", "二〇", "二一", "一〇一"]),
        ("ideographTraditional", ["甲", "癸", "11", "20", "21", "101"]),
        ("chineseLegalSimplified", ["壹", "壹拾", "壹拾壹", "贰拾", "贰拾壹", "壹佰零壹"]),
        ("decimalEnclosedCircle", ["①", "⑩", "⑪", "⑳", "㉑", "101"]),
        ("decimalFullWidth", ["１", "１０", "１１", "２０", "２１", "１０１"]),
        ("upperRoman", ["I", "X", "XI", "XX", "XXI", "CI"]), ("lowerLetter", ["a", "j", "k", "t", "u", "wwww"]),
        ("none", ["", "", "", "", "", ""]), ("somethingNew", ["1", "10", "11", "20", "21", "101"]),
    ])
    func numbersAsFormatsWriteThem(format: String, expected: [String]) throws {
        for (number, text) in zip([1, 10, 11, 20, 21, 101], expected) {
            let numbering = list([(format, "%1、", "")]).replacing(
                "<w:start w:val=\"1\"/>", with: "<w:start w:val=\"\(number)\"/>")
            #expect(try texts(item("文", 0), numbering) == ["\(text)、文"])
        }
    }

    @Test func startsBeyondAllSenseAreHarmless() throws {
        for start in ["9223372036854775807", "-5", "99999999999999999999", "x"] {
            let numbering = list([("upperLetter", "%1", "")]).replacing(
                "<w:start w:val=\"1\"/>", with: "<w:start w:val=\"\(start)\"/>")
            #expect(try texts(item("文", 0) + item("文", 0), numbering).count == 2)
        }
    }
}
