// Ordinals at the head of headings and labels, and what is none.

import StatutoryForms
import Testing

@Suite struct OrdinalTests {
    private static func ordinal(_ text: String) -> Ordinal? { Ordinal.parse(LabelText.folded(text)[...]) }

    @Test(arguments: [
        ("一、总体情况", Ordinal.Style.chinese, 1), ("二．主动公开", .chinese, 2), ("（三）不予公开", .bracketedChinese, 3),
        ("4.保护第三方", .arabic, 4), ("5、属于", .arabic, 5), ("(6) 其他", .bracketedArabic, 6), ("第七部分 其他", .part, 7),
        ("十二、附则", .chinese, 12),
    ])
    func anOrdinalIsRead(text: String, style: Ordinal.Style, value: Int) {
        #expect(Self.ordinal(text)?.style == style)
        #expect(Self.ordinal(text)?.value == value)
    }

    @Test(arguments: ["1.5万元", "2019年", "一般情况", "第二十条第（一）项", "（2019）"])
    func numbersAndWordsAreNoOrdinals(text: String) { #expect(Self.ordinal(text) == nil) }

    @Test func aKeyFoldsWidthAndSpacesAndACoreTheNumbering() {
        #expect(LabelText.key("结果　维持（一）") == "结果维持(一)")
        #expect(LabelText.core("１．属于国家 秘密") == "属于国家秘密")
        #expect(LabelText.core("本年收费金额（单位：万元）") == "本年收费金额")
    }
}
