// The rules of prose on wordings of their own, with digits of either width and Chinese numerals.

import ReportModel
import Testing

@testable import ReportChecking

@Suite struct ProseRuleTests {
    private func found(_ sentence: String) throws -> [String] {
        try SampleReport.saying(sentence).findings().map { "\($0.severity.rawValue) \($0.rule)" }
    }

    @Test(arguments: WrongSentences.figures)
    func aFigureThatContradictsItsCellIsFound(_ sentence: String) throws {
        #expect(try found(sentence) == ["warning text.figure"], "\(sentence)")
    }

    @Test(arguments: RightSentences.figures)
    func aFigureThatFitsOrHasNoCellIsLeftAlone(_ sentence: String) throws {
        #expect(try found(sentence).filter { $0.contains("text") } == [], "\(sentence)")
    }

    @Test(arguments: WrongSentences.breakdowns)
    func partsThatDoNotAddUpAreFound(_ sentence: String) throws {
        #expect(try found(sentence).filter { !$0.contains("figure") } == ["warning text.breakdown"], "\(sentence)")
    }

    @Test(arguments: WrongSentences.openLists)
    func partsOfAnOpenListAreOnlyANotice(_ sentence: String) throws {
        #expect(try found(sentence) == ["notice text.breakdown"], "\(sentence)")
    }

    @Test(arguments: RightSentences.breakdowns)
    func partsThatAddUpOrNeedNotAreLeftAlone(_ sentence: String) throws {
        #expect(try found(sentence).filter { $0.contains("breakdown") } == [], "\(sentence)")
    }

    @Test(arguments: WrongSentences.shares)
    func aPercentageThatDoesNotFitItsCountsIsFound(_ sentence: String) throws {
        #expect(try found(sentence) == ["warning text.share"], "\(sentence)")
    }

    @Test(arguments: RightSentences.shares)
    func aPercentageThatFitsOrHasNoCountsIsLeftAlone(_ sentence: String) throws {
        #expect(try found(sentence).filter { $0.contains("share") } == [], "\(sentence)")
    }

    @Test(arguments: WrongSentences.periods)
    func aYearLeftOverFromLastYearIsFound(_ sentence: String) throws {
        #expect(try found(sentence) == ["warning text.period"], "\(sentence)")
    }

    @Test(arguments: RightSentences.periods)
    func aYearOfATitleAHistoryOrAComparisonIsLeftAlone(_ sentence: String) throws {
        #expect(try found(sentence).filter { $0.contains("period") } == [], "\(sentence)")
    }
}
