// Text keeps the place of every character, however it is put together and cut.

import ReportModel
import Testing

@Suite struct SourceTextTests {
    private static func line(_ text: String, _ number: Int) -> SourceText {
        SourceText(text, at: SourceLocation(line: number, column: 1))
    }

    /// 甲乙 of line 1, 丙丁 of line 2, 戊己 of line 5.
    private static let joined = {
        var text = line("甲乙", 1)
        text.append(line("丙丁", 2))
        text.append(line("戊己", 5))
        return text
    }()

    private func places(_ text: SourceText) -> [String] {
        text.scalars.indices.map { index in
            text.location(at: index).map { "\($0.line ?? 0):\($0.column ?? 0)" } ?? "-"
        }
    }

    @Test func everyCharacterOfJoinedLinesHasItsPlace() {
        #expect(places(Self.joined) == ["1:1", "1:2", "2:1", "2:2", "5:1", "5:2"])
        #expect(Self.joined.stretchCount == 3)
    }

    @Test(arguments: [0..<6, 0..<1, 1..<5, 2..<4, 3..<6, 5..<6])
    func aSliceKeepsThePlaces(range: Range<Int>) {
        let slice = Self.joined.slice(range)
        #expect(slice.text == String(Array("甲乙丙丁戊己")[range]))
        #expect(places(slice) == Array(places(Self.joined)[range]))
    }

    @Test(arguments: 0...6) func whatIsTruncatedKeepsThePlacesOfTheRest(count: Int) {
        var text = Self.joined
        text.truncate(to: count)
        #expect(text.text == String("甲乙丙丁戊己".prefix(count)))
        #expect(places(text) == Array(places(Self.joined).prefix(count)))
        text.append(Self.line("庚", 7))
        #expect(places(text).last == "7:1")
    }

    @Test func aStretchThatRunsOnNeedsNoPlaceOfItsOwn() {
        var text = SourceText()
        text.append(Self.joined, 0..<1)
        text.append(Self.joined, 1..<3)
        text.append(Self.joined, 4..<6)
        #expect(text.text == "甲乙丙戊己" && places(text) == ["1:1", "1:2", "2:1", "5:1", "5:2"])
        #expect(text.stretchCount == 3)
    }

    @Test func locationsHoldWhatTheyWereGiven() {
        var location = SourceLocation(table: 2, row: 3, cell: 4)
        #expect(location.line == nil && location.page == nil && location.place == nil)
        #expect((location.table, location.row, location.cell) == (2, 3, 4))
        location.page = 7
        #expect(location.page == 7 && location != SourceLocation(table: 2, row: 3, cell: 4))
        location.page = nil
        #expect(location == SourceLocation(table: 2, row: 3, cell: 4))
        #expect(SourceLocation(line: 3, column: 5).advanced(by: 4).column == 9)
    }
}
