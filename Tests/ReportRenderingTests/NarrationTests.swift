import AnnualReportDiff
import Testing

@testable import ReportRendering

@Suite struct NarrationTests {
    @Test(arguments: NoteCode.allCases)
    func everyNoteHasASentenceInBothLanguagesThatNamesItsParticulars(code: NoteCode) {
        let note = Note(code, ["甲甲", "乙乙", "丙丙"])
        let chinese = Narration(.chinese).sentence(note)
        let english = Narration(.english).sentence(note)
        #expect(!chinese.isEmpty && !english.isEmpty && chinese != english)
        for word in note.arguments { #expect(chinese.contains(word) == english.contains(word), "\(word)") }
        #expect(Narration(.chinese).sentence(Note(code)) != "")
    }

    @Test func everyCellReadingHasAReason() {
        for narration in [Narration(.chinese), Narration(.english)] {
            let rows: [CellReading.RowBasis] = [.label, .similarLabel, .order]
            let columns: [CellReading.ColumnBasis] = [.count, .position, .arithmetic, .undecided]
            #expect(Set(rows.map(narration.reason) + columns.map(narration.reason)).count == 7)
        }
    }

    @Test func aPlaceIsNamedByWhatItsFormatHas() {
        #expect(Narration(.chinese).place(SourceLocation(line: 12, column: 3)) == "第12行")
        #expect(Narration(.english).place(SourceLocation(table: 1, row: 2, cell: 3)) == "table 1, row 2, cell 3")
    }

    @Test func aTrendIsSaidAsOfficialsSayIt() {
        func trend(_ old: Int, _ new: Int) -> String {
            let delta = Delta(old: DecimalNumber(old), new: DecimalNumber(new))
            return Narration(.chinese).trend(delta, since: "上年", unit: "件")
        }
        #expect(trend(457, 537) == "比上年增加80件，增长17.51%")
        #expect(trend(10, 5) == "比上年减少5件，下降50%")
        #expect(trend(5, 5) == "与上年持平")
        #expect(trend(0, 3) == "比上年增加3件")
    }
}
