import AnnualReportDiff
import Testing

@testable import ReportSeries

@Suite struct RepetitionTests {
    private func repeated(_ years: [Int: [String]]) -> [RepeatedPassage] {
        RepetitionFinder.repeated(years.keys.sorted().map { SampleYear(year: $0, problems: years[$0] ?? []).report })
    }

    @Test func aSentenceOfThreeYearsIsRepeatedEqualButForTheCalendar() {
        let found = repeated([
            2019: ["2019年公开的及时性还不够，部分信息更新较慢。"], 2020: ["2020年公开的及时性还不够，部分信息更新较慢。"],
            2021: ["2021年公开的及时性还不够，部分信息更新较慢。", "下一年将逐月检查各科室的更新情况。"],
        ])
        #expect(found.map(\.text) == ["2021年公开的及时性还不够，部分信息更新较慢。"])
        #expect(found.map(\.years) == [[2019, 2020, 2021]])
    }

    @Test func theYearsNeedNotFollowOneAnother() {
        let sentence = "政策解读的形式比较单一。"
        let found = repeated([2018: [sentence], 2020: [sentence], 2021: ["解读形式已经丰富起来。"], 2023: [sentence]])
        #expect(found.map(\.years) == [[2018, 2020, 2023]])
    }

    @Test func twoYearsAndShortHeadingsAreNothing() {
        let sentence = "政策解读的形式比较单一。"
        #expect(repeated([2019: [sentence], 2020: [sentence]]).isEmpty)
        #expect(repeated([2019: ["存在问题。"], 2020: ["存在问题。"], 2021: ["存在问题。"]]).isEmpty)
    }

    @Test func otherFiguresAreAnotherSentence() {
        let found = repeated([2019: ["全年举办培训班共5期。"], 2020: ["全年举办培训班共6期。"], 2021: ["全年举办培训班共7期。"]])
        #expect(found.isEmpty)
    }
}
