// A 《title》 is replaced whole to a length; what is longer is an opening mark that nothing closes.

import Testing

@testable import PassageEditing

@Suite struct TitleBoundsTests {
    @Test(arguments: [120, 121])
    func aTitleIsReplacedWholeToALength(length: Int) {
        func title(_ middle: String) -> String {
            let half = (length - 3) / 2
            return "《" + String(repeating: "甲", count: half) + middle
                + String(repeating: "丙", count: length - 3 - half) + "》"
        }
        let edits = PassageEditor.edits(old: "印发\(title("子"))。", new: "印发\(title("丑"))。")
        #expect(edits.contains(Edit(.delete, title("子"))) == (length <= 120))
        #expect(edits.filter { $0.operation != .insert }.map(\.text).joined() == "印发\(title("子"))。")
    }
}
