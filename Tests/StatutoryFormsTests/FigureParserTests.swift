// Values as reports print them, each with the one meaning it has.

import ReportModel
import StatutoryForms
import Testing

@Suite struct FigureParserTests {
    @Test(arguments: [
        ("15", "15"), ("33\u{A0}", "33"), ("1,655.0887", "1655.0887"), ("１５", "15"), ("+19", "19"), ("−18", "-18"),
        ("-18", "-18"),
        ("增3", "3"), ("减2", "-2"), ("2.1400", "2.1400"), ("22（其中修订16件）", "22"), ("55（含自然失效29件）", "55"), ("10①", "10"),
        ("12件", "12"), ("12345678", "12345678"), ("无", "0"), ("-", "0"), ("—", "0"), ("/", "0"),
    ])
    func aValueHasItsNumber(text: String, number: String) {
        #expect(FigureParser.parse(text).number?.description == number)
    }

    @Test(arguments: ["不适用", "见附件", "1,23", "1.", "3个月内", "2019年"])
    func wordsAreNoNumber(text: String) {
        #expect(FigureParser.parse(text).meaning == .words)
        #expect(FigureParser.parse(text).number == nil)
    }

    @Test func blankIsNotZero() {
        #expect(FigureParser.parse("\u{A0}\u{3000}").meaning == .blank)
        #expect(FigureParser.parse("").number == nil)
        #expect(FigureParser.parse("无").meaning == .zeroMark)
    }

    @Test(arguments: [("386000元", AmountUnit.yuan), ("38.6万元", .tenThousandYuan), ("1.2亿元", .hundredMillionYuan)])
    func anAmountNamesItsUnit(text: String, unit: AmountUnit) { #expect(FigureParser.parse(text).unit == unit) }

    @Test func theTextStaysAsPrinted() { #expect(FigureParser.parse(" １，２３４ ").text == "１，２３４") }
}
