// What of a passage remains when years, figures or marks do not count.

import ReportModel
import StatutoryForms
import UnicodeText

/// Comparison keys of a text, from strict to loose.
package struct PassageKeys: Hashable {
    /// The text with width folded.
    let folded: String
    /// Without marks.
    let plain: String
    /// Without marks, years and dates blanked.
    package let undated: String
    /// Without marks, years, dates and all figures blanked, an opening ordinal left out.
    package let unnumbered: String

    /// Makes the keys of a text.
    package init(_ text: String) {
        let scalars = LabelText.folded(text)
        folded = Self.string(scalars)
        plain = Self.string(scalars.filter(Self.counts))
        let dated = Self.blankDates(scalars)
        undated = dated.map { Self.string($0.filter(Self.counts)) } ?? plain
        let body = dated ?? scalars
        let start = Self.ordinalLength(body)
        let figureless = Self.blankFigures(body, from: start)
        let isChanged = start > 0 || figureless != nil
        unnumbered = isChanged ? Self.string((figureless ?? Array(body[start...])).filter(Self.counts)) : undated
    }

    /// The length of an ordinal that opens an item: 一是, （一）, 1.
    static func ordinalLength(_ folded: [Unicode.Scalar]) -> Int {
        if let ordinal = Ordinal.parse(folded[...]) { return ordinal.length }
        let numeral = folded.prefix { chineseDigits.contains($0) }
        return (1...2).contains(numeral.count) && folded.dropFirst(numeral.count).first == "是" ? numeral.count + 1 : 0
    }

    /// Whether such an ordinal may begin with a folded scalar.
    static func mayBeNumbered(_ first: Unicode.Scalar) -> Bool {
        first.isBlank || first.isDigit || first == "(" || first == "第" || chineseDigits.contains(first)
    }

    private static let chineseDigits: ScalarSet = "一二三四五六七八九十"
    private static let chineseNumerals: ScalarSet = "〇○零一二两三四五六七八九十百千万亿"
    private static let yearNumerals: ScalarSet = "〇○零一二三四五六七八九"
    private static let measures: ScalarSet = "件条次个项人份宗起家场期篇余多万亿年月日名位批类种部台套处所元项天届轮项册小岁倍"

    /// Whether a scalar is more than a mark.
    private static func counts(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isIdeograph || scalar.isDigit || scalar == "#" || scalar == "@" { return true }
        if scalar.isASCII { return (0x41...0x5A).contains(scalar.value & ~0x20) }
        // Chinese and general punctuation, which most of the rest is.
        if (0x2000...0x206F).contains(scalar.value) || (0x3000...0x303F).contains(scalar.value) { return false }
        return scalar.properties.isAlphabetic || scalar.properties.numericType != nil
    }

    /// Years, months and days become one sign each; nil for a text without any.
    private static func blankDates(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar]?
        var index = 0
        while index < scalars.count {
            let digits = end(of: scalars, from: index, while: \.isDigit)
            let isNumeral = digits == index && yearNumerals.contains(scalars[index])
            let next = isNumeral ? end(of: scalars, from: index, while: yearNumerals.contains) : digits
            let mark = next < scalars.count ? scalars[next] : " "
            let isYear = next - index == 4 && mark.isOne(of: "年]-—–")
            let isDay = (1...2).contains(digits - index) && mark.isOne(of: "月日")
            if isYear || isDay {
                if result == nil { result = opening(of: scalars, upTo: index) }
                result?.append("@")
                index = next
            } else {
                let end = max(digits, index + 1)
                result?.append(contentsOf: scalars[index..<end])
                index = end
            }
        }
        return result
    }

    /// Figures, in digits or in Chinese numerals before a measure word, become one sign each; nil for a text without any.
    private static func blankFigures(_ scalars: [Unicode.Scalar], from start: Int) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar]?
        var index = start
        func blank(_ end: Int) {
            if result == nil { result = opening(of: scalars, from: start, upTo: index) }
            result?.append("#")
            index = end
        }
        while index < scalars.count {
            if scalars[index].isDigit {
                blank(end(of: scalars, from: index) { $0.isDigit || $0 == "." || $0 == "," || $0 == "%" })
                continue
            }
            let numeral = end(of: scalars, from: index, while: chineseNumerals.contains)
            if numeral > index, numeral < scalars.count, measures.contains(scalars[numeral]) {
                blank(numeral)
            } else {
                result?.append(scalars[index])
                index += 1
            }
        }
        return result
    }

    private static func opening(of scalars: [Unicode.Scalar], from start: Int = 0, upTo end: Int) -> [Unicode.Scalar] {
        var opening: [Unicode.Scalar] = []
        opening.reserveCapacity(scalars.count)
        opening.append(contentsOf: scalars[start..<end])
        return opening
    }

    /// The offset behind the run that begins at an offset.
    @inline(__always)
    private static func end(
        of scalars: [Unicode.Scalar], from start: Int, while belongs: (Unicode.Scalar) -> Bool
    ) -> Int {
        var end = start
        while end < scalars.count, belongs(scalars[end]) { end += 1 }
        return end
    }

    private static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }
}
