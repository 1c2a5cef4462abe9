// Keys that are equal only to the same scalars.

import Testing
import UnicodeText

@Suite struct ExactTextTests {
    @Test func composedAndDecomposedFormsDiffer() {
        #expect("é" == "e\u{301}")
        #expect(ExactText("é") != ExactText("e\u{301}"))
        #expect(Set([ExactText("é"), ExactText("e\u{301}"), ExactText("é")]).count == 2)
    }

    @Test func textsAreOrderedByTheirScalars() {
        #expect(["万", "一", "龙", "a"].map(ExactText.init).sorted().map(\.text) == ["a", "一", "万", "龙"])
    }
}
