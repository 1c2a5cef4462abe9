// Reads numbers written in Chinese numerals: 十五, 两, 一千二百, 三万六.

import UnicodeText

/// Chinese numerals.
enum ChineseNumeral {
    /// Whether a scalar can begin a numeral.
    static func isNumeral(_ scalar: Unicode.Scalar) -> Bool { scalar.chineseDigit != nil || scalar == "十" }

    /// The number that begins at an offset, with the offset behind it; nil when none does.
    ///
    /// A row of plain digits without powers (二〇一九, 三四) is a year or an estimate, and no number here.
    static func read(_ scalars: [Unicode.Scalar], from start: Int) -> (value: Int, end: Int, isSingle: Bool)? {
        var total = 0
        var section = 0
        var pending: Int?
        var index = start
        scan: while index < scalars.count, index - start < 16 {
            let scalar = scalars[index]
            if let digit = scalar.chineseDigit {
                if pending != nil, pending != 0 { return nil }
                pending = digit
            } else if let power = scalar.chinesePower {
                if pending == nil, power > 10 { break scan }
                section += (pending ?? 1) * power
                pending = nil
            } else if let group = scalar.chineseGroup {
                guard pending != nil || section > 0 else { break scan }
                total += (section + (pending ?? 0)) * group
                section = 0
                pending = nil
            } else {
                break scan
            }
            index += 1
        }
        guard index > start else { return nil }
        return (total + section + (pending ?? 0), index, index - start == 1)
    }
}
