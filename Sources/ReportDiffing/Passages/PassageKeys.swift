// What of a passage remains when years, figures or marks do not count.

import ReportModel
import StatutoryForms
import UnicodeText

/// Comparison keys of a text, from strict to loose.
struct PassageKeys: Hashable {
    /// The text with width folded.
    let folded: String
    /// Without marks.
    let plain: String
    /// Without marks, years and dates blanked.
    let undated: String
    /// Without marks, years, dates and all figures blanked, an opening ordinal left out.
    let unnumbered: String

    /// Makes the keys of a text.
    init(_ text: String) {
        let scalars = LabelText.folded(text)
        folded = Self.string(scalars)
        plain = Self.string(scalars.filter(Self.counts))
        let dated = Self.blankDates(scalars)
        undated = Self.string(dated.filter(Self.counts))
        let body = dated.dropFirst(Self.ordinalLength(dated))
        unnumbered = Self.string(Self.blankFigures(Array(body)).filter(Self.counts))
    }

    /// The length of an ordinal that opens an item: 一是, （一）, 1.
    static func ordinalLength(_ folded: [Unicode.Scalar]) -> Int {
        if let ordinal = Ordinal.parse(folded[...]) { return ordinal.length }
        let numeral = folded.prefix { chineseDigits.contains($0) }
        return (1...2).contains(numeral.count) && folded.dropFirst(numeral.count).first == "是" ? numeral.count + 1 : 0
    }

    private static let chineseDigits: ScalarSet = "一二三四五六七八九十"
    private static let chineseNumerals: ScalarSet = "〇○零一二两三四五六七八九十百千万亿"
    private static let measures: ScalarSet = "件条次个项人份宗起家场期篇余多万亿年月日名位批类种部台套处所元项天届轮项册小岁倍"

    /// Whether a scalar is more than a mark.
    private static func counts(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isIdeograph || scalar.isDigit || scalar == "#" || scalar == "@" { return true }
        if scalar.isASCII { return (0x41...0x5A).contains(scalar.value & ~0x20) }
        // Chinese and general punctuation, which most of the rest is.
        if (0x2000...0x206F).contains(scalar.value) || (0x3000...0x303F).contains(scalar.value) { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Years, months and days become one sign each.
    private static func blankDates(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            let run = scalars[index...].prefix { $0.isDigit }
            let numeral = run.isEmpty ? scalars[index...].prefix { $0.isOne(of: "〇○零一二三四五六七八九") } : run
            let next = index + numeral.count < scalars.count ? scalars[index + numeral.count] : nil
            let isYear = numeral.count == 4 && (next == "年" || next == "]" || next == "-" || next == "—" || next == "–")
            let isDay = (1...2).contains(run.count) && (next == "月" || next == "日")
            if isYear || isDay {
                result.append("@")
                index += numeral.count
            } else if !run.isEmpty {
                result += run
                index += run.count
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return result
    }

    /// Figures, in digits or in Chinese numerals before a measure word, become one sign each.
    private static func blankFigures(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        var index = 0
        while index < scalars.count {
            let run = scalars[index...].prefix { $0.isDigit || $0 == "." || $0 == "," || $0 == "%" }
            if run.first?.isDigit == true {
                result.append("#")
                index += run.count
                continue
            }
            let numeral = scalars[index...].prefix { chineseNumerals.contains($0) }
            let next = index + numeral.count < scalars.count ? scalars[index + numeral.count] : nil
            if !numeral.isEmpty, let next, measures.contains(next) {
                result.append("#")
                index += numeral.count
            } else {
                result.append(scalars[index])
                index += 1
            }
        }
        return result
    }

    private static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }
}
