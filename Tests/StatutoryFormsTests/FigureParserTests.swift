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

    @Test(arguments: ["不适用", "见附件", "1.", "1、", "12 件 3 件", "1 .5", "3个月内", "2019年"])
    func wordsAreNoNumber(text: String) {
        #expect(FigureParser.parse(text).meaning == .words)
        #expect(FigureParser.parse(text).number == nil)
    }

    @Test(arguments: [
        "15 16", "71\n29", "13612 252", "13 612", "1,23", "15,16", "1, 234", "13, 612", "0,123", "05", "1,234\u{A0}567",
        "1,2345", "13\u{A0}61", "１５ １６", "15\u{3000}16", "15\t16", "15、16", "5 -", "- 5",
    ])
    func figuresBesideEachOtherAreNeverOneNumber(text: String) {
        #expect(FigureParser.parse(text).meaning == .pieces)
        #expect(FigureParser.parse(text).number == nil)
        #expect(FigureParser.parse(text).text == text)
    }

    @Test(arguments: [
        ("13,612", "13612"), ("13，612", "13612"), ("13\u{A0}612", "13612"), ("1\u{2009}234\u{2009}567", "1234567"),
        ("13\u{202F}612.50", "13612.50"), ("1\u{200B}5", "15"), ("增 3", "3"), ("12 件", "12"), ("22\n（其中\n修订16件）", "22"),
        ("1,655.0887 万元", "1655.0887"), ("0.5", "0.5"), ("0", "0"),
    ])
    func digitsInGroupsOfThreeAreOneNumber(text: String, number: String) {
        #expect(FigureParser.parse(text).number?.description == number)
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
