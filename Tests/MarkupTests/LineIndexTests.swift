// Lines and columns of places.

import Markup
import Testing

@Suite struct LineIndexTests {
    @Test(arguments: [(0, 1, 1), (3, 1, 2), (6, 1, 3), (7, 2, 1), (10, 2, 2), (11, 2, 3), (99, 2, 3), (-1, 1, 1)])
    func columnsCountCharacters(offset: Int, line: Int, column: Int) {
        let position = LineIndex(bytes: Array("表二\n三x".utf8)).position(of: offset)
        #expect([position.line, position.column] == [line, column])
    }

    @Test func everyKindOfLineEnd() {
        let index = LineIndex(bytes: Array("a\r\nb\rc\n\nd".utf8))
        #expect([0, 3, 5, 7, 8].map { index.position(of: $0).line } == [1, 2, 3, 4, 5])
        #expect([0, 3, 5, 7, 8].allSatisfy { index.position(of: $0).column == 1 })
    }

    @Test func byteOrderMarkIsNoCharacter() {
        let position = LineIndex(bytes: [0xEF, 0xBB, 0xBF] + Array("ab".utf8)).position(of: 4)
        #expect(position.column == 2)
    }

    @Test func placeWithinACharacterIsTheCharacters() {
        #expect(LineIndex(bytes: Array("ab表".utf8)).position(of: 2).column == 3)
    }

    @Test func longLines() {
        let text = String(repeating: "公开a", count: 1000)
        let index = LineIndex(bytes: Array(text.utf8))
        for character in [0, 1, 255, 256, 257, 1500, 2999] {
            let offset = text.prefix(character).utf8.count
            #expect(index.position(of: offset).column == character + 1)
        }
    }

    @Test func textOfNothing() {
        let position = LineIndex(bytes: []).position(of: 0)
        #expect([position.line, position.column] == [1, 1])
    }
}
