// 同比, 比上年, 较上年 in prose fits the two years' figures.
//
// Basis: implied, by arithmetic on both reports' tables; only growth whose subject has a cell is judged, and where a word
// may mean several cells one that fits is enough.

import ReportModel
import StatutoryForms

/// Checks claims of growth.
enum CrossYearGrowthRule: YearPairRule {
    static let description = RuleDescription(
        "crossYear.growth", .warning, .implied,
        "正文里的同比、比上年增减（件数、百分比、持平、翻番）应与两年表格的数字相符。",
        "A growth stated in prose (同比, 比上年, 持平, 翻番) fits the two years' figures.")

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        for growth in GrowthFinder(new).growths() {
            let passage = new.passages[growth.passage]
            let words = passage.printed(growth.words)
            var pairs = growth.options.compactMap { option -> (CellSum, DecimalNumber, DecimalNumber)? in
                guard let now = option.value(in: new), let before = option.value(in: old) else { return nil }
                return (option, now, before)
            }
            // The figure stated beside the growth tells which of several meanings is meant.
            let stated = pairs.filter { $0.1 == growth.stated }
            if !stated.isEmpty { pairs = stated }
            guard let first = pairs.first else {
                if let gap = gap(growth, [new, old]) {
                    outcome.addGap(description, missing: "“\(words)”：\(gap)", at: passage.passage.location)
                }
                continue
            }
            if pairs.contains(where: { growth.fits(now: $0.1, before: $0.2) }) { continue }
            var addresses: [CellAddress] = []
            for address in pairs.flatMap({ $0.0.addresses(in: new) + $0.0.addresses(in: old) })
            where !addresses.contains(address) {
                addresses.append(address)
            }
            let (expected, actual) = growth.contrast(now: first.1, before: first.2)
            outcome.add(
                Fault(
                    description, message(words, pairs, growth), addresses: addresses, expected: expected,
                    actual: actual,
                    location: passage.passage.location, place: passage.place(at: growth.words.lowerBound),
                    key: "\(passage.passage.section.name) \(growth.subject)", words: words))
        }
    }

    /// What a claim cannot be checked for want of; nil where a form has no such figure.
    private static func gap(_ growth: GrowthClaim, _ sides: [CheckedReport]) -> String? {
        for option in growth.options {
            for side in sides {
                if let address = option.addresses(in: side).first(where: { side.number($0) == nil }) {
                    return IdentityChecker.reason(address, in: side.report)
                }
                if let term = option.terms.first(where: { !side.report.cells.heldTables.contains($0.table) }) {
                    return "文件中没有\(StatutoryForm.name(of: term.table))"
                }
            }
        }
        return nil
    }

    private static func message(
        _ words: String, _ pairs: [(CellSum, DecimalNumber, DecimalNumber)], _ growth: GrowthClaim
    ) -> Message {
        func change(_ pair: (CellSum, DecimalNumber, DecimalNumber)) -> (String, String) {
            let difference = pair.1 - pair.2
            let percent = difference.percentage(of: pair.2).map { "（\($0)%）" } ?? ""
            let word =
                difference.isZero ? "持平" : "\(difference.isNegative ? "减少" : "增加")\(difference.magnitude)\(percent)"
            return (
                "\(pair.0.name.chinese)由\(pair.2)变为\(pair.1)，\(word)",
                "\(pair.0.name.english) went from \(pair.2) to \(pair.1)\(difference.percentage(of: pair.2).map { " (\($0)%)" } ?? "")"
            )
        }
        let parts = pairs.map(change)
        return Message(
            chinese: "正文称“\(words)”，而按两年报告，\(parts.map(\.0).joined(separator: "；"))。",
            english: "The text says “\(words)”, but by the two reports \(parts.map(\.1).joined(separator: "; ")).")
    }
}
