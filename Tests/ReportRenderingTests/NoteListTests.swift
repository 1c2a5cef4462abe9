import AnnualReportDiff
import Testing

@testable import ReportRendering

@Suite struct NoteListTests {
    private func text(_ notes: [Note], isFull: Bool = false) -> String {
        let blocks = NoteList(notes, Narration(.chinese)).blocks(isFull: isFull)
        return TerminalRenderer(RenderingOptions()).render(Outline(blocks))
    }

    @Test func notesThatNameOneThingEachAreOneItem() {
        let notes = ["甲", "乙"].enumerated().map { index, row in
            Note(.rowMissing, [row], at: SourceLocation(line: index + 3, column: 1))
        }
        #expect(text(notes) == "  - 文件中没有这一行：甲；乙（第3行、第4行）\n")
    }

    @Test func ofManyAlikeTheRestIsCounted() {
        let notes = (1...8).map { Note(.rowGlued, ["第\($0)行", "12"]) }
        #expect(text(notes).contains("另有3条同类说明。") && !text(notes).contains("第6行"))
        #expect(text(notes, isFull: true).contains("第8行"))
    }
}
