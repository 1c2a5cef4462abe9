// Tells Chinese numerals that count something from the same characters inside words.

import UnicodeText

/// Finds 十五, 一千二百, 两 in 两次, 三 in （三）; not 一 in 统一, 一些, 一定.
struct NumeralScanner {
    let scalars: [Unicode.Scalar]
    /// The run of numerals looked at last: where it ends, from where on no two of its digits stand side by side, and
    /// where its last unit is.
    private var run = (end: 0, orderly: 0, lastUnit: -1)

    init(scalars: [Unicode.Scalar]) { self.scalars = scalars }

    private static let digits: ScalarSet = "零〇一二两三四五六七八九"
    private static let units: ScalarSet = "十百千万亿"
    /// Measure words that make a single numeral before them a count.
    private static let measures = Set(
        "件次条个项份起名人家篇期场例页类种批轮部则宗处所位天年月日号周倍成册套户".unicodeScalars)
    private static let itemOpeners: ScalarSet = "。；：，！？;:!?\n\r 　"

    private func scalar(_ index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    /// The end of the numeral that begins here, nil when none does.
    ///
    /// Asked for places in rising order it looks at each run once, however long.
    mutating func numeral(from start: Int, words: inout WordFlags) -> Int? {
        guard let first = scalar(start), Self.digits.contains(first) || first == "十" else { return nil }
        if start >= run.end { lookAtRun(from: start) }
        let end = run.end
        if end - start > 1 {
            return isWellFormed(start..<end) ? end : nil
        }
        return isOrdinal(start) || isCount(start, words: &words) ? end : nil
    }

    private mutating func lookAtRun(from start: Int) {
        run = (start, start, -1)
        while let next = scalar(run.end), Self.digits.contains(next) || Self.units.contains(next) {
            if run.end > start, Self.digits.contains(next), Self.digits.contains(scalars[run.end - 1]),
                !isZero(scalars[run.end - 1])
            {
                run.orderly = run.end
            }
            if Self.units.contains(next) { run.lastUnit = run.end }
            run.end += 1
        }
    }

    /// Units follow digits or smaller units, and digits follow units: 一千二百, 十五, 二〇一九, but not 三三 or 一一.
    private func isWellFormed(_ range: Range<Int>) -> Bool {
        let hasUnit = run.lastUnit >= range.lowerBound
        if !hasUnit { return range.count == 4 && scalars[range].contains(where: isZero) }
        return range.lowerBound >= run.orderly
    }

    private func isZero(_ scalar: Unicode.Scalar) -> Bool { scalar == "〇" || scalar == "零" }

    /// 三是, （三）, 三、 at the opening of an item, and 第三.
    private func isOrdinal(_ index: Int) -> Bool {
        let previous = scalar(index - 1)
        let next = scalar(index + 1)
        switch (previous, next) {
        case ("（", "）"), ("(", ")"), ("（", ")"), ("(", "）"): return true
        case ("第", _): return true
        default: break
        }
        guard previous.map(Self.itemOpeners.contains) ?? true, let next else { return false }
        return next.isOne(of: "是、.．")
    }

    /// 两次: a word begins here, and it ends with the numeral or with the measure word behind it.
    private func isCount(_ index: Int, words: inout WordFlags) -> Bool {
        guard let next = scalar(index + 1), Self.measures.contains(next) else { return false }
        guard words.isBoundary(index) else { return false }
        return words.isBoundary(index + 1) || words.isBoundary(index + 2)
    }
}
