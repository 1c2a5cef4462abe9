// Whole numbers in Chinese numerals: 十五, 一百零三, 两千, 二〇二三.

/// Reads Chinese numerals.
enum ChineseNumeral {
    private static let digits: [Unicode.Scalar: Int] = [
        "〇": 0, "零": 0, "一": 1, "二": 2, "两": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7, "八": 8, "九": 9,
    ]
    private static let units: [Unicode.Scalar: Int] = ["十": 10, "百": 100, "千": 1000]
    private static let large: [Unicode.Scalar: Int] = ["万": 10_000, "亿": 100_000_000]

    /// Whether a scalar may be part of a numeral.
    static func isPart(_ scalar: Unicode.Scalar) -> Bool {
        digits[scalar] != nil || units[scalar] != nil || large[scalar] != nil
    }

    /// The number a whole numeral stands for; nil for anything else, and for more than twelve signs.
    static func value(_ numeral: some Collection<Unicode.Scalar>) -> Int? {
        guard !numeral.isEmpty, numeral.count <= 12 else { return nil }
        if numeral.count > 1, numeral.allSatisfy({ digits[$0] != nil }) {
            return numeral.reduce(0) { $0 * 10 + (digits[$1] ?? 0) }
        }
        var total = 0
        var section = 0
        var pending: Int?
        for scalar in numeral {
            if let digit = digits[scalar] {
                if let pending, pending > 0 { return nil }
                pending = digit
            } else if let unit = units[scalar] {
                section += (pending ?? (unit == 10 && section == 0 ? 1 : 0)) * unit
                if pending == nil, unit != 10 { return nil }
                pending = nil
            } else if let unit = large[scalar] {
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
