import Testing

@testable import ReportRendering

@Suite struct MarkdownTests {
    private func render(_ blocks: [OutlineBlock]) -> String { MarkdownRenderer().render(Outline(blocks)) }

    @Test func whatMarkdownWouldObeyIsEscaped() {
        #expect(render([.paragraph("a*b_c|d<e>&`f`")]) == "a\\*b\\_c\\|d&lt;e&gt;&amp;\\`f\\`\n")
        #expect(render([.paragraph("1. 属于国家秘密")]) == "1\\. 属于国家秘密\n")
        #expect(render([.paragraph("- 18")]) == "\\- 18\n")
    }

    @Test func editsAreTags() {
        let text = StyledText("行政复议") + StyledText("12", .deleted) + StyledText("17", .inserted) + StyledText("件")
        #expect(render([.paragraph(text)]) == "行政复议<del>12</del><ins>17</ins>件\n")
    }

    @Test func starsStandOnlyWhereTheyAreTakenForMarkup() {
        #expect(render([.paragraph(StyledText("改", .strong))]) == "**改**\n")
        #expect(render([.paragraph(StyledText("（空）", .strong))]) == "<b>（空）</b>\n")
    }

    @Test func aTableHasARowOfHeadsAndAlignments() {
        let table = OutlineTable(
            columns: [.init("项目", .leading), .init("新")],
            rows: [.init(["三、本年度办理结果"]), .init(["（一）予以公开", "7"], depth: 1)])
        #expect(
            render([.table(table)])
                == "| 项目 | 新 |\n| :-- | --: |\n| 三、本年度办理结果 |  |\n| 　（一）予以公开 | 7 |\n")
    }

    @Test func foldedBlocksCanBeUnfolded() {
        let folded = OutlineBlock.folded("另有1句", [.paragraph("甲")])
        #expect(render([folded]) == "<details><summary>另有1句</summary>\n\n甲\n\n</details>\n")
    }
}
