// Numbers and marks of lists that no document needs are read all the same, within bounds.

import DocumentReading
import ReportModel
import Testing

@Suite struct WordNumberingBoundsTests {
    /// Every format that has a case of its own, and one that nobody knows.
    private static let formats = [
        "decimal", "decimalZero", "decimalFullWidth", "numberInDash", "hex", "upperRoman", "lowerRoman", "upperLetter",
        "lowerLetter", "ideographDigital", "taiwaneseDigital", "chineseCounting", "chineseCountingThousand",
        "japaneseCounting", "koreanCounting", "chineseLegalSimplified", "ideographLegalTraditional", "japaneseLegal",
        "decimalEnclosedCircle", "decimalEnclosedCircleChinese", "decimalEnclosedFullstop", "decimalEnclosedParen",
        "ideographEnclosedCircle", "ideographTraditional", "ideographZodiac", "none", "bullet", "unheardOf",
    ]
    private static let starts = [
        "-9223372036854775808", "-9223372036854775807", "-2147483649", "-1", "0", "51", "9223372036854775807",
        "9223372036854775808", "99999999999999999999999999",
    ]

    private func list(_ format: String, start: String, text: String) -> String {
        """
        <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:start w:val="\(start)"/><w:numFmt w:val="\(format)"/>\
        <w:lvlText w:val="\(text)"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>
        """
    }

    private func document(_ format: String, start: String, text: String) throws -> SourceDocument {
        let item = paragraph(run("甲"), "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>")
        return try WordSample(item + item, numbering: list(format, start: start, text: text)).document()
    }

    @Test(arguments: formats)
    func everyFormatTakesAnyNumber(format: String) throws {
        for start in Self.starts {
            for text in ["%1、", "（%1）%2%9"] {
                #expect(try document(format, start: start, text: text).blocks.count == 2, "\(format) from \(start)")
            }
        }
    }

    @Test func aMarkIsReadToABound() throws {
        // A letter of two code points shows that code points are counted.
        for (text, isCut) in [
            (String(repeating: "甲", count: 24), false), (String(repeating: "甲", count: 25), true),
            (String(repeating: "甲", count: 100_000), true), (String(repeating: "e\u{301}", count: 24), true),
            (String(repeating: "%1", count: 12), false), (String(repeating: "%1", count: 13), true),
        ] {
            let document = try document("decimal", start: "10", text: text)
            let lines = document.blocks.compactMap { if case .line(let line) = $0 { line.text.scalars } else { nil } }
            #expect(lines.map(\.count).max() ?? 0 <= 26, "a mark, a gap and the text")
            #expect(document.notes.map(\.code) == (isCut ? [.listMarkCut] : []))
        }
    }

    @Test func textGrowsWithTheFileWhateverItsMarks() throws {
        let item = "<w:p><w:pPr><w:numPr><w:numId w:val=\"1\"/></w:numPr></w:pPr></w:p>"
        let numbering = list("upperLetter", start: "700", text: String(repeating: "%1章", count: 10_000))
        let sample = WordSample(String(repeating: item, count: 1000), numbering: numbering)
        let lines = try sample.document().blocks
        #expect(lines.count == 1000)
        #expect(lines.allSatisfy { if case .line(let line) = $0 { line.text.scalars.count <= 24 } else { false } })
    }
}
