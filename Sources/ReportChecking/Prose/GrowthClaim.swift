// What a sentence says of the change from last year.

import ReportModel

/// A stated change of a figure of the tables.
struct GrowthClaim: Sendable {
    /// One way of stating a change.
    enum Measure: Hashable, Sendable {
        /// 增加80件: signed.
        case difference(DecimalNumber)
        /// 增长17.51%: signed, with its decimals.
        case percentage(DecimalNumber, decimals: Int)
        /// 增加1.5倍.
        case multiple(DecimalNumber, decimals: Int)
        /// 翻番, 翻了一番.
        case doubled
        /// 持平.
        case unchanged
        /// 有所增加: only the direction is said.
        case direction(isRise: Bool)
    }

    /// The passage, by its index in the narrative.
    let passage: Int
    /// From the comparison's first word to the last figure, in offsets of the passage.
    let words: Range<Int>
    /// What it is about, the same for the same wording in every report.
    let subject: String
    /// The figures it can mean.
    let options: [CellSum]
    /// This year's figure as stated beside it.
    let stated: DecimalNumber?
    /// What is stated, in order.
    let measures: [Measure]

    /// Whether all that is stated fits two figures; a percentage that contradicts its own counts is another rule's.
    func fits(now: DecimalNumber, before: DecimalNumber) -> Bool {
        let hasDifference = measures.contains { if case .difference = $0 { true } else { false } }
        return measures.allSatisfy { measure in
            if hasDifference, stated != nil, case .percentage = measure { return true }
            return fits(measure, now, before)
        }
    }

    private func fits(_ measure: Measure, _ now: DecimalNumber, _ before: DecimalNumber) -> Bool {
        let change = now - before
        switch measure {
        case .difference(let stated): return change == stated
        case .percentage(let stated, let decimals):
            // From nothing there is no percentage to check.
            if before.isZero { return true }
            return Share.fits(stated, decimals: decimals, part: change, of: before)
        case .multiple(let stated, let decimals):
            // 增长到3倍 and 增长3倍 are confused so often that either is let pass.
            return isMultiple(stated, decimals, change, of: before) || isMultiple(stated, decimals, now, of: before)
        case .doubled:
            guard let ratio = Share.percent(now, of: before) else { return true }
            // 翻番 is said of anything about twice as much.
            return (180...260).contains(ratio)
        case .unchanged: return change.isZero
        case .direction(let isRise): return change.isZero ? false : change.isNegative != isRise
        }
    }

    private func isMultiple(
        _ stated: DecimalNumber, _ decimals: Int, _ part: DecimalNumber, of whole: DecimalNumber
    ) -> Bool {
        guard let exact = Share.percent(part, of: whole), let value = Double(stated.description) else { return true }
        let unit = (0..<min(decimals, 6)).reduce(1.0) { unit, _ in unit / 10 }
        return abs(exact / 100 - value) <= unit / 2 + 1e-9
    }

    /// The first stated number that does not fit, with what the two figures give.
    func contrast(now: DecimalNumber, before: DecimalNumber) -> (expected: DecimalNumber?, actual: DecimalNumber?) {
        let change = now - before
        guard let wrong = measures.first(where: { !fits($0, now, before) }) else { return (nil, nil) }
        switch wrong {
        case .difference(let stated): return (change, stated)
        case .percentage(let stated, _): return (change.percentage(of: before), stated)
        case .multiple(let stated, _): return (nil, stated)
        case .unchanged: return (.zero, nil)
        case .doubled, .direction: return (change, nil)
        }
    }
}
