// Words found byte by byte must be those that stand there character by character.

import TestSupport
import Testing
import UnicodeText

@Suite struct TextSearchTests {
    @Test func aWordIsFoundWhereverItStands() {
        #expect("政府信息公开".holds("公开"))
        #expect("政府信息公开".holds("政府"))
        #expect("a政éb公𠀀开".holds("𠀀开"))
        #expect(!"政府信息公开".holds("公示"))
        #expect(!"公".holds("公开"))
        #expect("任何文字".holds(""))
        #expect("其中，自然人".containsAny(["法人", "自然人"]))
        #expect(!"其中，自然人".containsAny([]))
    }

    @Test func allPlacesAreFoundWithoutOverlaps() {
        let text = "条条条条，共条条"
        #expect(text.places(of: "条条").map { String(text[$0]) } == ["条条", "条条", "条条"])
        #expect(text.without("条条", leaving: "□") == "□□，共□")
        #expect(text.dropFirst().without("共") == "条条条，条条")
    }

    @Test func searchingAgreesWithComparingCharacterByCharacter() {
        var random = SeededGenerator(seed: 8)
        let letters = Array("a1，公开é𠀀")
        func word(_ length: Int) -> String {
            String((0..<length).map { _ in letters.randomElement(using: &random) ?? "a" })
        }
        for _ in 0..<2_000 {
            let text = word(Int.random(in: 0...12, using: &random))
            let sought = word(Int.random(in: 1...3, using: &random))
            let scalars = Array(text.unicodeScalars)
            let wanted = Array(sought.unicodeScalars)
            let isThere = scalars.indices.contains { scalars[$0...].starts(with: wanted) }
            #expect(text.holds(sought) == isThere, "\(text) \(sought)")
        }
    }
}
