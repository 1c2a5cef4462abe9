// The one place where printed values become numbers.

import ReportModel
import UnicodeText

/// Reads the value of a table cell.
public enum FigureParser {
    /// The figure printed as `text`; text that is no number, mark or blank has the meaning `words`, unless digits stand in
    /// it as in a number, but apart.
    public static func parse(_ text: String) -> Figure {
        let printed = trim(text)
        return parse(Array(printed.unicodeScalars), text: printed)
    }

    /// The figure printed as `printed`, whose scalars are given too; it has no blanks at its ends.
    static func parse(_ printedScalars: [Unicode.Scalar], text printed: String) -> Figure {
        if let count = plainCount(printedScalars) {
            return Figure(text: printed, meaning: .number(DecimalNumber(count)))
        }
        let scalars = LabelText.folded(printedScalars)
        if scalars.isEmpty { return Figure(text: "", meaning: .blank) }
        if isZeroMark(scalars) { return Figure(text: printed, meaning: .zeroMark) }
        guard DigitGroups.isWhole(printedScalars), let (number, unit) = number(in: scalars[...]) else {
            return Figure(text: printed, meaning: DigitGroups.isPieces(printedScalars) ? .pieces : .words)
        }
        return Figure(text: printed, meaning: .number(number), unit: unit)
    }

    /// The number of a text that is nothing but a few ASCII digits, as nearly all values are; nil for anything else.
    private static func plainCount(_ scalars: [Unicode.Scalar]) -> Int? {
        guard !scalars.isEmpty, scalars.count <= 15, scalars.count == 1 || scalars[0] != "0" else { return nil }
        var count = 0
        for scalar in scalars {
            guard scalar.isDigit else { return nil }
            count = count * 10 + Int(scalar.value) - 0x30
        }
        return count
    }

    /// Whether a text can only be a value: a number, a mark for zero, or a word for "does not apply".
    public static func isValue(_ figure: Figure) -> Bool {
        switch figure.meaning {
        case .number, .zeroMark, .pieces: true
        case .blank: false
        case .words:
            figure.text.unicodeScalars.first { !$0.isBlank } == "不"
                && ["不适用", "不涉及"].contains(LabelText.key(figure.text))
        }
    }

    /// Whether the figure is printed with a remark beside its number (22（其中修订16件）).
    public static func hasRemark(_ figure: Figure) -> Bool {
        guard case .number = figure.meaning, !figure.text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
            return false
        }
        return LabelText.folded(figure.text).contains { $0 == "(" || $0 == "[" }
    }

    static func trim(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.isBlank }),
            let last = scalars.lastIndex(where: { !$0.isBlank })
        else { return "" }
        return String(text[first...last])
    }

    private static func isZeroMark(_ scalars: [Unicode.Scalar]) -> Bool {
        scalars == ["无"] || scalars == ["零"] || scalars == ["/"]
            || scalars.count <= 3 && scalars.allSatisfy(isDash)
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x2D, 0x2010...0x2015, 0x2212, 0x2500, 0xFE63: true
        default: false
        }
    }

    private static let signs: [(words: [Unicode.Scalar], sign: String)] = [
        (["增", "加"], ""), (["减", "少"], "-"), (["增"], ""), (["减"], "-"), (["+"], ""),
    ]

    /// Sign, digits with separators, unit or measure word, remark: nothing else may stand in the cell.
    private static func number(in scalars: ArraySlice<Unicode.Scalar>) -> (DecimalNumber, AmountUnit?)? {
        guard let opening = scalars.first, opening.isDigit || isDash(opening) || opening.isOne(of: "增减+") else {
            return nil
        }
        var rest = scalars
        var digits = ""
        if let found = signs.first(where: { rest.starts(with: $0.words) }) {
            digits += found.sign
            rest = rest.dropFirst(found.words.count)
        } else if let first = rest.first, isDash(first) {
            digits += "-"
            rest = rest.dropFirst()
        }
        guard let body = digitRun(rest) else { return nil }
        rest = rest.dropFirst(body.length)
        digits += body.digits
        let unit = amountUnit(&rest)
        if unit == nil, let word = rest.first, word.isOne(of: "件项个宗条次份起") { rest = rest.dropFirst() }
        guard isRemark(rest), let number = DecimalNumber(digits) else { return nil }
        return (number, unit)
    }

    /// Digits with at most one point; commas only where they part thousands.
    private static func digitRun(_ scalars: ArraySlice<Unicode.Scalar>) -> (digits: String, length: Int)? {
        let run = scalars.prefix { $0.isDigit || $0 == "," || $0 == "." }
        let parts = run.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        guard let whole = parts.first, whole.first?.isDigit == true else { return nil }
        let groups = whole.split(separator: ",", omittingEmptySubsequences: false)
        if groups.count > 1 {
            guard groups[0].count <= 3, groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
        }
        if parts.count > 1, parts[1].isEmpty || !parts[1].allSatisfy(\.isDigit) { return nil }
        let kept = run.filter { $0 != "," }
        return (String(scalars: kept), run.count)
    }

    private static func amountUnit(_ rest: inout ArraySlice<Unicode.Scalar>) -> AmountUnit? {
        for unit in [AmountUnit.hundredMillionYuan, .tenThousandYuan, .yuan]
        where rest.starts(with: unit.rawValue.unicodeScalars) {
            rest = rest.dropFirst(unit.rawValue.unicodeScalars.count)
            return unit
        }
        return nil
    }

    /// Whether nothing follows a number but a remark in brackets or the sign of a footnote.
    private static func isRemark(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
        guard let first = scalars.first else { return true }
        switch first.value {
        case 0x28: return scalars.last == ")"
        case 0x5B: return scalars.last == "]"
        case 0x2460...0x2473, 0xB9, 0xB2, 0xB3, 0x2A, 0x203B, 0x2020, 0x2070...0x2079:
            return scalars.count <= 2
        default: return first == "注" && scalars.count <= 3
        }
    }
}
