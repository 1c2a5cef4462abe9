// How much prose the rules read: at each bound and just above.

import ReportDiffing
import ReportModel
import Testing

@testable import ReportChecking

@Suite struct ProseBoundsTests {
    /// The passages of section 一, whose only paragraph this is.
    private func passages(_ overview: String) throws -> [CheckedPassage] {
        var sample = SampleReport()
        sample.overview = [overview]
        let all = CheckedPassage.all(of: Narrative(try sample.report()))
        return all.filter { $0.passage.section == .section(.overview) }
    }

    @Test(arguments: [CheckedPassage.maximumLength, CheckedPassage.maximumLength + 1])
    func aSentenceIsReadForFiguresToALength(length: Int) throws {
        let start = "全年收到申请15件，"
        let sentence = start + String(repeating: "甲", count: length - start.count - 1) + "。"
        let passage = try #require(try passages(sentence).first)
        #expect(passage.scalars.count == length)
        #expect(passage.quantities.count == (length > CheckedPassage.maximumLength ? 0 : 1))
    }

    @Test(arguments: [CheckedPassage.maximumQuantities, CheckedPassage.maximumQuantities + 1])
    func aSentenceIsReadToANumberOfFigures(count: Int) throws {
        let sentence = (1...count).map { "第\($0)科办理\($0)件" }.joined(separator: "，") + "。"
        let passage = try #require(try passages(sentence).first)
        #expect(passage.quantities.count == CheckedPassage.maximumQuantities)
    }

    @Test(arguments: [CheckedPassage.maximumContext, CheckedPassage.maximumContext + 1])
    func aSentenceTakesItsSubjectFromSoManyBeforeIt(distance: Int) throws {
        let between = (1..<distance).map { _ in "各科室各司其职。" }.joined()
        let all = try passages("依申请公开工作平稳。" + between + "其中自然人10件。")
        let last = try #require(all.last)
        var sample = SampleReport()
        sample.overview = ["依申请公开工作平稳。" + between + "其中自然人10件。"]
        let context = CheckedPassage.context(of: last, in: CheckedPassage.all(of: Narrative(try sample.report())))
        #expect(context.hasPrefix("依申请公开") == (distance <= CheckedPassage.maximumContext))
    }

    @Test(arguments: [CrossYearRepeatedRule.shortest - 1, CrossYearRepeatedRule.shortest])
    func aSectionOfAFewWordsIsNotSaidToBeRepeated(length: Int) throws {
        var (before, after) = (SampleReport(), SampleReport())
        before.year = 2021
        before.problems = [String(repeating: "甲乙丙丁", count: 20).prefix(length) + "。"]
        after.problems = before.problems
        let found = try ReportChecker.checkAcrossYears(old: before.report(), new: after.report()).findings
        #expect(found.contains { $0.rule == "crossYear.repeated" } == (length >= CrossYearRepeatedRule.shortest))
    }
}
