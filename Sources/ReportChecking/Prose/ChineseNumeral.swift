// Whole numbers in Chinese numerals: 十五, 一百零三, 两千, 二〇二三.

import UnicodeText

/// Reads Chinese numerals.
enum ChineseNumeral {
    /// Whether a scalar may be part of a numeral.
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        scalar.chineseDigit != nil || scalar.chinesePower != nil || scalar.chineseGroup != nil
    }

    /// The number a whole numeral stands for; nil for anything else, and for more than twelve signs.
    static func value(_ numeral: some Collection<Unicode.Scalar>) -> Int? {
        guard !numeral.isEmpty, numeral.count <= 12 else { return nil }
        if numeral.count > 1, numeral.allSatisfy({ $0.chineseDigit != nil }) {
            return numeral.reduce(0) { $0 * 10 + ($1.chineseDigit ?? 0) }
        }
        var total = 0
        var section = 0
        var pending: Int?
        for scalar in numeral {
            if let digit = scalar.chineseDigit {
                if let pending, pending > 0 { return nil }
                pending = digit
            } else if let unit = scalar.chinesePower {
                section += (pending ?? (unit == 10 && section == 0 ? 1 : 0)) * unit
                if pending == nil, unit != 10 { return nil }
                pending = nil
            } else if let unit = scalar.chineseGroup {
                section += pending ?? 0
                if section == 0 { return nil }
                total += section * unit
                section = 0
                pending = nil
            }
        }
        return total + section + (pending ?? 0)
    }
}
