import AnnualReportDiff
import Testing

@testable import ReportRendering

@Suite struct SummaryTests {
    private func sentences(_ old: String, _ new: String) throws -> [String] {
        let result = try FixtureReport.compare(old, new)
        return SummaryWriter(result, narration: Narration(.chinese)).sentences()
    }

    @Test func theFiguresOfAYearComeFirst() throws {
        let sentences = try sentences("linlan-2019.txt", "linlan-2020.txt")
        #expect(sentences[0] == "2020年新收政府信息公开申请537件，比上年增加80件，增长17.51%。")
        #expect(
            sentences[1] == "全年办结申请535件，比上年增加92件，增长20.77%；结转下年度继续办理43件，比上年增加2件，增长4.88%。")
        #expect((3...11).contains(sentences.count))
    }

    @Test func aChangeOfTheFormIsSaidAndNotSubtracted() throws {
        let sentences = try sentences("linlan-2020.txt", "linlan-2021.md")
        #expect(sentences.contains { $0.contains("表样不同") && $0.contains("不作增减") })
        #expect(sentences.contains { $0.contains("处理决定的统计口径有变化") })
    }

    @Test func yearsThatDoNotFollowAreNamed() throws {
        #expect(try sentences("linlan-2019.txt", "linlan-2022.txt")[0].contains("比2019年增加234件"))
    }

    @Test func draftsAreSummedUpByTheirEdits() throws {
        let sentences = try sentences("yunping-draft-1.txt", "yunping-draft-2.md")
        #expect(sentences[0].hasPrefix("表格数字改动4处"))
        #expect(sentences.contains { $0.contains("“1.属于国家机密”改为“1.属于国家秘密”") })
    }

    @Test func reportsThatDoNotDifferAreSaidToBeAlike() throws {
        #expect(try sentences("linlan-2022.txt", "linlan-2022.txt") == ["两份报告没有差别。"])
    }
}
