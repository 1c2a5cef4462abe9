import AnnualReportDiff
import Testing

@testable import ReportRendering

@Suite struct TerminalTests {
    @Test func columnsAreAlignedForEastAsianWidth() {
        let table = OutlineTable(
            columns: [.init("项目", .leading), .init("2020年"), .init("增减")],
            rows: [.init(["规章", "1", "-1"]), .init(["行政许可", "53207", "+8735"])])
        let text = TerminalRenderer(RenderingOptions()).render(Outline([.table(table)]))
        #expect(
            text == """
                  项目      2020年   增减
                  --------  ------  -----
                  规章           1     -1
                  行政许可   53207  +8735

                """)
    }

    @Test func editsHaveSignsWhereThereAreNoColors() {
        let text = StyledText("复议") + StyledText("12", .deleted) + StyledText("17", .inserted)
        var options = RenderingOptions()
        #expect(TerminalRenderer(options).render(Outline([.paragraph(text)])) == "  复议[-12-]{+17+}\n")
        options.usesColor = true
        #expect(
            TerminalRenderer(options).render(Outline([.paragraph(text)]))
                == "  复议\u{1B}[31;9m12\u{1B}[0m\u{1B}[32;4m17\u{1B}[0m\n")
    }

    @Test(arguments: FixtureReport.neighbors)
    func noLineIsWiderThanTheTerminal(old: String, new: String) throws {
        let result = try FixtureReport.compare(old, new)
        let text = String(decoding: ReportRenderer.render(result, as: .text), as: UTF8.self)
        let wide = text.split(separator: "\n").filter { TerminalWidth.of(String($0)) > 100 }
        #expect(wide.isEmpty)
        #expect(!text.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
    }
}
