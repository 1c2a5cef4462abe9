// The ordinals that open headings, items and row labels: 一、 （一） 1. 1、 (1) 第一部分.

import ReportModel
import UnicodeText

/// An ordinal at the head of a text.
public struct Ordinal: Hashable, Sendable {
    /// How the ordinal is written.
    public enum Style: Hashable, Sendable {
        /// 一、 or 一.
        case chinese
        /// （一）
        case bracketedChinese
        /// 1. or 1、
        case arabic
        /// （1）
        case bracketedArabic
        /// 第一部分
        case part
    }

    /// How it is written.
    public let style: Style
    /// The number it stands for.
    public let value: Int
    /// The numeral as printed, without marks.
    public let numeral: String
    /// Number of folded scalars it takes, marks included.
    public let length: Int

    /// The number of scalars a leading ordinal takes in folded text; 0 without one.
    static func length(in scalars: ArraySlice<Unicode.Scalar>) -> Int { parse(scalars)?.length ?? 0 }

    /// Whether an ordinal may begin with a folded scalar; most text ends the search here.
    static func mayBegin(_ scalar: Unicode.Scalar) -> Bool {
        scalar.isDigit || scalar == "(" || scalar == "第" || digit(scalar) != nil
    }

    /// The ordinal at the head of folded text (see `LabelText.folded`); nil without one.
    public static func parse(_ scalars: ArraySlice<Unicode.Scalar>) -> Ordinal? {
        guard let opening = scalars.first, mayBegin(opening) else { return nil }
        var index = scalars.startIndex
        func peek(_ offset: Int = 0) -> Unicode.Scalar? {
            index + offset < scalars.endIndex ? scalars[index + offset] : nil
        }
        let isBracketed = peek() == "("
        let isPart = peek() == "第"
        if isBracketed || isPart { index += 1 }
        let numeral = scalars[index...].prefix { $0.isDigit || digit($0) != nil }
        guard let first = numeral.first, numeral.count <= 3 else { return nil }
        let isArabic = first.isDigit
        guard numeral.allSatisfy({ $0.isDigit == isArabic }), let value = value(of: numeral) else { return nil }
        index += numeral.count
        let style: Style
        if isPart {
            guard peek() == "部", peek(1) == "分" else { return nil }
            index += 2
            style = .part
        } else if isBracketed {
            guard peek() == ")" else { return nil }
            index += 1
            style = isArabic ? .bracketedArabic : .bracketedChinese
        } else {
            guard let mark = peek(), mark.isOne(of: "、..。)") else { return nil }
            // 1.5 is a number; an ordinal's point is not followed by a digit.
            if isArabic, mark == ".", let next = peek(1), next.isDigit { return nil }
            index += 1
            style = isArabic ? .arabic : .chinese
        }
        while let mark = peek(), mark.isOne(of: "、.,:") { index += 1 }
        return Ordinal(
            style: style, value: value, numeral: String(scalars: numeral),
            length: index - scalars.startIndex)
    }

    /// 一 to 十; the other signs open no item.
    private static func digit(_ scalar: Unicode.Scalar) -> Int? {
        scalar == "十" ? 10 : scalar.isOne(of: "零〇两") ? nil : scalar.chineseDigit
    }

    private static func value(of numeral: ArraySlice<Unicode.Scalar>) -> Int? {
        if numeral.first?.isDigit == true { return Int(String(scalars: numeral)) }
        var total = 0
        var pending = 0
        for scalar in numeral {
            guard let digit = digit(scalar) else { return nil }
            if digit == 10 {
                total += max(pending, 1) * 10
                pending = 0
            } else {
                if pending > 0 { return nil }
                pending = digit
            }
        }
        return total + pending
    }
}
