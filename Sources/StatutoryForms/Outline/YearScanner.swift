// Finds years written out in a text: 2019年, ２０１９年度, 二〇一九年.

import UnicodeText

/// Scans text for years of the twenty-first century.
package enum YearScanner {
    /// The first year from `start` on, with the range of its digits, 年 and 度 included.
    static func first(in scalars: [Unicode.Scalar], from start: Int = 0) -> (range: Range<Int>, year: Int)? {
        var mark = start + 4
        while mark < scalars.count {
            if scalars[mark] == "年", let year = year(endingAt: mark, in: scalars) {
                let end = mark + 1 < scalars.count && scalars[mark + 1] == "度" ? mark + 2 : mark + 1
                return (mark - 4..<end, year)
            }
            mark += 1
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

    /// The year that four digits in front of an offset make, of this century.
    private static func year(endingAt end: Int, in scalars: [Unicode.Scalar]) -> Int? {
        var year = 0
        for index in end - 4..<end {
            guard let digit = value(scalars[index]) else { return nil }
            year = year * 10 + digit
        }
        return (2000...2099).contains(year) ? year : nil
    }

    private static func value(_ scalar: Unicode.Scalar) -> Int? {
        let folded = LabelText.fold(scalar)
        if folded.isDigit { return Int(folded.value) - 0x30 }
        // A zero is also written with a circle or the letter O; 两 is no digit of a year.
        if folded.isOne(of: "○O") { return 0 }
        return scalar == "两" ? nil : scalar.chineseDigit
    }
}
