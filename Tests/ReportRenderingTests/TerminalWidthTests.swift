import Testing

@testable import ReportRendering

@Suite struct TerminalWidthTests {
    @Test(arguments: [
        ("", 0), ("abc 123", 7), ("年度报告", 8), ("（七）总计", 10), ("ＡＢ１２", 8), ("ｱｲｳ", 3), ("２０２１年", 10),
        ("“三安全一稳定”", 14), ("〔2021〕30号", 12), ("→—…·", 4), ("한국어", 6), ("かなカナ", 8), ("é", 1), ("e\u{301}", 1),
        ("葛\u{E0100}城", 4), ("\u{200B}", 0), ("𠮷野", 4), ("😀", 2), ("㎡", 2), ("①", 1), ("　", 2), ("－12.5％", 8),
    ])
    func aTextFillsTheColumnsATerminalGivesIt(text: String, columns: Int) {
        #expect(TerminalWidth.of(text) == columns)
    }

    @Test func theTableOfWideScalarsRises() {
        #expect(WideScalars.contains("\u{1100}") && WideScalars.contains("\u{115F}"))
        #expect(!WideScalars.contains("\u{1160}") && !WideScalars.contains("A") && !WideScalars.contains("ｱ"))
        #expect(WideScalars.contains("\u{2FFFD}") && !WideScalars.contains("\u{10FFFF}"))
    }
}
