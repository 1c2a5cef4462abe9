import Testing

@testable import ReportRendering

@Suite struct LineWrapperTests {
    private func lines(_ text: String, _ width: Int) -> [String] {
        LineWrapper.wrap(StyledText(text), width: width).map(\.plain)
    }

    @Test func chineseTextBreaksAnywhere() {
        #expect(lines("政府信息公开工作", 8) == ["政府信息", "公开工作"])
    }

    @Test func noLineBeginsWithAClosingMark() {
        #expect(lines("依申请公开，办结", 10) == ["依申请公", "开，办结"])
    }

    @Test func noLineEndsWithAnOpeningMark() {
        #expect(lines("根据条例（以下", 10) == ["根据条例", "（以下"])
    }

    @Test func numbersAndWordsStayWhole() {
        #expect(lines("全年办结12345件", 10) == ["全年办结", "12345件"])
    }

    @Test func aWordLongerThanTheLineIsCut() {
        #expect(lines("abcdefghij", 4) == ["abcd", "efgh", "ij"])
    }

    @Test func spacesAtTheBreakAreDropped() {
        #expect(lines("one two three", 8) == ["one two", "three"])
    }

    @Test func labelsAreWrappedEvenly() {
        let wrapped = LineWrapper.wrapEvenly(StyledText("1.本机关不掌握相关政府信息"), width: 24)
        #expect(wrapped.map(\.plain) == ["1.本机关不掌握", "相关政府信息"])
    }

    @Test func theTextSurvivesInAnyWidth() {
        let text = "改[-2020年-]{+2021年+}共收到政府信息公开申请（以下简称“申请”）587件，增长9.31%。"
        for width in 4...100 {
            #expect(lines(text, width).joined() == text)
        }
    }
}
