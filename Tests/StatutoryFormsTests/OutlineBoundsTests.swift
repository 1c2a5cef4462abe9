// How long titles and headings may be: at each bound and just above.

import DocumentReading
import ReportModel
import Testing

@testable import StatutoryForms

@Suite struct OutlineBoundsTests {
    private func report(_ title: [String], overview: [String] = ["全年各项工作按期完成。"]) throws -> Report {
        let text =
            (title + [""] + ["一、总体情况"] + overview + ["五、存在的主要问题及改进情况", "无。", "六、其他需要报告的事项", "无。"])
            .joined(separator: "\n")
        return try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "outline.txt"))
    }

    @Test(arguments: [TitleFinder.maximumLineLength, TitleFinder.maximumLineLength + 1])
    func aTitleIsALineOfSoManyCharactersAtMost(length: Int) throws {
        let end = "2022年政府信息公开工作年度报告"
        let line = String(repeating: "甲", count: length - end.count - 1) + "局" + end
        let found = try report([line])
        #expect((found.title != nil) == (length <= TitleFinder.maximumLineLength))
        #expect(found.notes.contains { $0.code == .titleMissing } == (length > TitleFinder.maximumLineLength))
    }

    @Test func aTitleIsBrokenOverFourLinesAtMost() throws {
        let four = try report(["临澜市测试局", "2022年", "政府信息公开工作", "年度报告"])
        #expect(four.title?.text == "临澜市测试局2022年政府信息公开工作年度报告")
        #expect(four.agency == "临澜市测试局")
        let five = try report(["临澜市测试局", "2022年", "政府信息", "公开工作", "年度报告"])
        #expect(five.title?.text == "2022年政府信息公开工作年度报告")
        #expect(five.agency == nil)
    }

    @Test(arguments: [ParagraphAssembler.maximumHeading, ParagraphAssembler.maximumHeading + 1])
    func aLineWithoutMarksIsASubheadingToALength(length: Int) throws {
        let line = String(repeating: "甲", count: length)
        let found = try report(["临澜市测试局2022年政府信息公开工作年度报告"], overview: [line, "乙丙丁。"])
        let texts = found.sections.first?.paragraphs.map(\.text)
        #expect(texts == (length <= ParagraphAssembler.maximumHeading ? [line, "乙丙丁。"] : [line + "乙丙丁。"]))
    }

    /// The roles of a report's sections, whose third has this heading.
    private func roles(_ heading: String) throws -> [SectionRole] {
        let text = """
            临澜市测试局2022年政府信息公开工作年度报告
            一、总体情况
            全年各项工作按期完成。
            \(heading)
            无。
            六、其他需要报告的事项
            无。
            """
        return try ReportBinder.bind(DocumentReader.read(Array(text.utf8), name: "outline.txt")).sections.map(\.role)
    }

    @Test(arguments: [HeadingFinder.maximumLength, HeadingFinder.maximumLength + 1])
    func aStatutoryHeadingHasSoManyCharactersAtMostMarksIncluded(length: Int) throws {
        let (head, tail) = ("五、存在的主要问题", "及改进情况")
        let heading = head + String(repeating: "—", count: length - head.count - tail.count) + tail
        #expect(try roles(heading).contains(.problems) == (length <= HeadingFinder.maximumLength))
    }

    @Test(arguments: [SectionTitles.longestTelling, SectionTitles.longestTelling + 1])
    func aHeadingIsKnownByItsTellingWordsToALength(length: Int) throws {
        let tail = "存在的问题与改进"
        let heading = "五、" + String(repeating: "甲", count: length - tail.count) + tail
        #expect(try roles(heading).contains(.problems) == (length <= SectionTitles.longestTelling))
    }

    /// The limit is for work that grows with the square of the lines: then this would take hours.
    @Test(.timeLimit(.minutes(3)), arguments: ["本年 度1，", "1 "])
    func aParagraphOfThousandsOfLinesIsJoinedOnce(line: String) throws {
        let count = SourceLimits.pieces - 100
        let found = try report(
            ["临澜市测试局2022年政府信息公开工作年度报告"], overview: ["其中："] + Array(repeating: line, count: count))
        let text = found.sections.first?.paragraphs.map(\.text).joined()
        #expect(text == "其中：" + String(repeating: line.filter { $0 != " " }, count: count))
    }
}
