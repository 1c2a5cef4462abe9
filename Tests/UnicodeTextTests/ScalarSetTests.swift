// Sets of characters and the quick questions asked of single ones.

import Testing
import UnicodeText

@Suite struct ScalarSetTests {
    @Test func membersAndNobodyElseAreContained() {
        let members = "a，〇一万龙𠀀"
        let set = ScalarSet(members)
        let candidates = members.unicodeScalars + "b。二亿龚𠀁\u{0}\u{FFFF}\u{10FFFF}".unicodeScalars
        for scalar in candidates {
            #expect(set.contains(scalar) == members.unicodeScalars.contains(scalar), "\(scalar)")
            #expect(scalar.isOne(of: "a，〇一万龙𠀀") == members.unicodeScalars.contains(scalar), "\(scalar)")
        }
    }

    @Test func anEmptySetHasNoMembers() {
        #expect(!ScalarSet("").contains("a"))
        #expect(!("a" as Unicode.Scalar).isOne(of: ""))
    }

    @Test func oneMemberIsASet() {
        #expect(("第" as Unicode.Scalar).isOne(of: "第"))
        #expect(!("弟" as Unicode.Scalar).isOne(of: "第"))
    }

    @Test func numeralsHaveTheirValues() {
        #expect("零〇一二两三四五六七八九".unicodeScalars.map(\.chineseDigit) == [0, 0, 1, 2, 2, 3, 4, 5, 6, 7, 8, 9])
        #expect("十百千万亿".unicodeScalars.compactMap(\.chinesePower) == [10, 100, 1_000])
        #expect("十百千万亿".unicodeScalars.compactMap(\.chineseGroup) == [10_000, 100_000_000])
    }
}
