// Finds years written out in a text: 2019年, ２０１９年度, 二〇一九年.

/// Scans text for years of the twenty-first century.
package enum YearScanner {
    private static let numerals: [Unicode.Scalar: Int] = [
        "〇": 0, "○": 0, "零": 0, "Ｏ": 0, "O": 0, "一": 1, "二": 2, "三": 3, "四": 4, "五": 5, "六": 6, "七": 7,
        "八": 8, "九": 9,
    ]

    /// The first year from `start` on, with the range of its digits, 年 and 度 included.
    static func first(in scalars: [Unicode.Scalar], from start: Int = 0) -> (range: Range<Int>, year: Int)? {
        var index = start
        while index + 4 < scalars.count {
            let digits = scalars[index..<index + 4].compactMap(value)
            if digits.count == 4, digits[0] == 2, digits[1] == 0, scalars[index + 4] == "年" {
                var end = index + 5
                if end < scalars.count, scalars[end] == "度" { end += 1 }
                return (index..<end, digits.reduce(0) { $0 * 10 + $1 })
            }
            index += 1
        }
        return nil
    }

    /// All years in a text, in order.
    package static func all(in scalars: [Unicode.Scalar]) -> [(range: Range<Int>, year: Int)] {
        var found: [(range: Range<Int>, year: Int)] = []
        var start = 0
        while let next = first(in: scalars, from: start) {
            found.append(next)
            start = next.range.upperBound
        }
        return found
    }

    /// The year of a reporting period that is spelled out (2019年1月1日至…12月31日); nil without one.
    static func period(in text: String) -> Int? {
        let scalars = Array(text.unicodeScalars.filter { !$0.isBlank })
        return all(in: scalars).first { found in
            let rest = scalars[found.range.upperBound...].prefix(4)
            return rest.starts(with: "1月1日".unicodeScalars) || rest.starts(with: "１月１日".unicodeScalars)
        }?.year
    }

    private static func value(_ scalar: Unicode.Scalar) -> Int? {
        let folded = LabelText.fold(scalar)
        return folded.isDigit ? Int(folded.value) - 0x30 : numerals[scalar]
    }
}
