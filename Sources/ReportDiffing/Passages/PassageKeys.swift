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
        let scalars = Self.folded(text)
        folded = Self.string(scalars)
        plain = Self.unmarked(scalars)
        let dated = Self.blankDates(scalars)
        undated = dated.map(Self.unmarked) ?? plain
        let body = dated ?? scalars
        let start = Self.ordinalLength(body)
        let figureless = Self.blankFigures(body, from: start)
        let isChanged = start > 0 || figureless != nil
        unnumbered = isChanged ? Self.unmarked(figureless ?? Array(body[start...])) : undated
    }

    /// The figures of a text as printed, its opening ordinal first.
    static func figures(in text: String) -> [String] {
        let scalars = folded(text)
        let start = ordinalLength(scalars)
        var figures = start > 0 ? [string(scalars[..<start])] : []
        var index = start
        while index < scalars.count {
            let end = figureEnd(scalars, from: index, after: start)
            if let end { figures.append(string(scalars[index..<end])) }
            index = end ?? index + 1
        }
        return figures
    }

    /// The text with width folded; of its blanks only those stay that part two figures or Latin words.
    private static func folded(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.utf8.count / 2)
        var isParted = false
        for scalar in text.unicodeScalars {
            if scalar.isBlank {
                isParted = isParted || scalar.properties.isWhitespace
                continue
            }
            let folded = LabelText.folding(scalar)
            if isParted, let last = result.last, PunctuationMarks.isExact(last), PunctuationMarks.isExact(folded) {
                result.append(" ")
            }
            isParted = false
            result.append(folded)
        }
        return result
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
    private static let figureMarks: ScalarSet = ".,/:~"
    private static let measures: ScalarSet = "件条次个项人份宗起家场期篇余多万亿年月日名位批类种部台套处所元项天届轮项册小岁倍"

    /// Years, months and days become one sign each; nil for a text without any.
    private static func blankDates(_ scalars: [Unicode.Scalar]) -> [Unicode.Scalar]? {
        var result: [Unicode.Scalar]?
        var index = 0
        while index < scalars.count {
            let digits = end(of: scalars, from: index, while: \.isDigit)
            let isNumeral = digits == index && yearNumerals.contains(scalars[index])
            // A year has four: a longer run of numerals is none, and its end is of no interest.
            let next = isNumeral ? end(of: scalars, from: index, atMost: 5, while: yearNumerals.contains) : digits
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
        while index < scalars.count {
            if let end = figureEnd(scalars, from: index, after: start) {
                if result == nil { result = opening(of: scalars, from: start, upTo: index) }
                result?.append("#")
                index = end
            } else {
                // No part of the run stands in front of a measure word either.
                let end = max(end(of: scalars, from: index, while: chineseNumerals.contains), index + 1)
                result?.append(contentsOf: scalars[index..<end])
                index = end
            }
        }
        return result
    }

    /// The offset behind a figure that begins at an offset; nil where none does.
    private static func figureEnd(_ scalars: [Unicode.Scalar], from index: Int, after start: Int) -> Int? {
        if scalars[index].isDigit { return digitsEnd(scalars, from: index) }
        if PunctuationMarks.isDash(scalars[index]), index + 1 < scalars.count, scalars[index + 1].isDigit,
            index == start || !PunctuationMarks.isExact(scalars[index - 1])
        {
            return digitsEnd(scalars, from: index + 1)
        }
        let numeral = end(of: scalars, from: index, while: chineseNumerals.contains)
        return numeral > index && numeral < scalars.count && measures.contains(scalars[numeral]) ? numeral : nil
    }

    /// Digits with what stands between them (12.5, 1,655, 1/3, 5-10) and the sign of a share behind.
    private static func digitsEnd(_ scalars: [Unicode.Scalar], from start: Int) -> Int {
        var end = start
        while end < scalars.count {
            let isInner = end + 1 < scalars.count && scalars[end + 1].isDigit && end > start
            guard scalars[end].isDigit || isInner && isFigureMark(scalars[end]) else { break }
            end += 1
        }
        while end < scalars.count, scalars[end] == "%" || scalars[end] == "‰" { end += 1 }
        return end
    }

    private static func isFigureMark(_ scalar: Unicode.Scalar) -> Bool {
        figureMarks.contains(scalar) || PunctuationMarks.isDash(scalar)
    }

    private static func opening(of scalars: [Unicode.Scalar], from start: Int = 0, upTo end: Int) -> [Unicode.Scalar] {
        var opening: [Unicode.Scalar] = []
        opening.reserveCapacity(scalars.count)
        opening.append(contentsOf: scalars[start..<end])
        return opening
    }

    /// The offset behind the run that begins at an offset, or behind the first `limit` scalars of it.
    @inline(__always)
    private static func end(
        of scalars: [Unicode.Scalar], from start: Int, atMost limit: Int = .max, while belongs: (Unicode.Scalar) -> Bool
    ) -> Int {
        var end = start
        while end < scalars.count, end - start < limit, belongs(scalars[end]) { end += 1 }
        return end
    }

    private static func unmarked(_ scalars: [Unicode.Scalar]) -> String {
        string(PunctuationMarks.removed(from: scalars))
    }

    private static func string(_ scalars: some Collection<Unicode.Scalar>) -> String {
        String(scalars: scalars)
    }
}
