// Recognises what stands in a table's cell of figures, by its characters alone.

import ReportModel

/// Tells figures and the marks that stand for none from words.
enum PrintedFigure {
    /// No figure of a table has more digits.
    static let maximumDigits = 14
    private static let marks: Set<String> = ["无", "-", "--", "—", "——", "–", "/", "\\", "〇", "零", "不适用"]
    private static let units: Set<String> = ["", "元", "万元", "亿元", "件", "项", "个", "%", "条", "份", "宗", "次"]
    private static let signs = Set("+-−±增减".unicodeScalars)
    private static let footnotes = Set("*※①②③④⑤⑥⑦⑧⑨⑩".unicodeScalars)

    /// Whether a text is a number, with its unit or a remark in brackets or without.
    static func isNumber(_ scalars: [Unicode.Scalar]) -> Bool {
        var rest = scalars.map(folded)[...]
        if let first = rest.first, signs.contains(first) { rest = rest.dropFirst() }
        let digits = rest.prefix { isDigit($0) || ",.".unicodeScalars.contains($0) }
        guard let first = digits.first, let last = digits.last, isDigit(first), isDigit(last),
            digits.count(where: isDigit) <= maximumDigits
        else { return false }
        rest = rest.dropFirst(digits.count)
        if rest.first == "(" { return true }
        while let last = rest.last, footnotes.contains(last) { rest = rest.dropLast() }
        return units.contains(String(scalars: rest))
    }

    /// Whether a text is a number or a mark that stands in the place of one.
    static func isFigure(_ scalars: [Unicode.Scalar]) -> Bool { isMark(scalars) || isNumber(scalars) }

    /// Whether a text is a mark that stands in the place of a number.
    static func isMark(_ scalars: [Unicode.Scalar]) -> Bool {
        marks.contains(String(scalars: scalars.map(folded)))
    }

    static func folded(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0xFF01...0xFF5E: Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar
        default: scalar
        }
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }
}
