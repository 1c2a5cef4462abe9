// Section 五 is not last year's word for word.
//
// Basis: official (不得出现敷衍了事甚至年年雷同现象, 国办公开办函〔2019〕60号).

import ReportDiffing
import ReportModel
import StatutoryForms

/// Measures how much of section 五 was carried over.
enum CrossYearRepeatedRule: YearPairRule {
    static let description = RuleDescription(
        "crossYear.repeated", .warning, .official,
        "第五部分与上年（几乎）逐字相同，即年年雷同。", "Section 五 is (nearly) word for word last year's.")

    /// A real section half carried over, with new measures, is no fault; from four fifths on little of it is new.
    static let limit = 0.8
    /// A sentence is last year's when so much of its characters' pairs are the same.
    static let likeness = 0.9
    /// A few words, such as 无。, say nothing.
    static let shortest = 40
    /// Each sentence is compared with each; a section 五 has some thirty.
    static let maximumSentences = 300

    static func check(old: CheckedReport, new: CheckedReport, into outcome: inout CheckOutcome) {
        let before = keys(old)
        let after = keys(new)
        let total = after.reduce(0) { $0 + $1.count }
        guard total >= shortest, !before.isEmpty else { return }
        let bags = before.map(pairs)
        let repeated = after.filter { key in
            let own = pairs(key)
            return bags.contains { similarity(own, $0) >= likeness }
        }.reduce(0) { $0 + $1.count }
        let share = Double(repeated) / Double(total)
        guard share >= limit else { return }
        let percent = Int((share * 100).rounded(.down))
        let section = new.report.sections.first { $0.role == .problems }
        outcome.add(
            Fault(
                description, message(percent), actual: DecimalNumber(percent), location: section?.location,
                place: .section(.problems), key: "section problems"))
    }

    /// The sentences of section 五 without marks, with years and figures blanked.
    private static func keys(_ subject: CheckedReport) -> [[Unicode.Scalar]] {
        subject.passages.filter { $0.passage.section == .section(.problems) }.map { passage in
            var scalars = Array(passage.passage.text.unicodeScalars)
            for found in passage.years { for index in found.range { scalars[index] = " " } }
            return LabelText.folded(String(scalars: scalars)).filter {
                $0.properties.isAlphabetic || $0.isASCIIDigit
            }
        }.filter { !$0.isEmpty }.prefix(maximumSentences).map { $0 }
    }

    private static func pairs(_ key: [Unicode.Scalar]) -> [UInt64: Int] {
        var counts: [UInt64: Int] = [:]
        for (first, second) in zip(key, key.dropFirst()) {
            counts[UInt64(first.value) << 32 | UInt64(second.value), default: 0] += 1
        }
        return counts
    }

    private static func similarity(_ first: [UInt64: Int], _ second: [UInt64: Int]) -> Double {
        let common = first.reduce(0) { $0 + min($1.value, second[$1.key] ?? 0) }
        let all = first.values.reduce(0, +) + second.values.reduce(0, +)
        return all == 0 ? 0 : Double(2 * common) / Double(all)
    }

    private static func message(_ percent: Int) -> Message {
        Message(
            chinese: "五、存在的主要问题及改进情况有\(percent)%与上年报告相同，属年年雷同。",
            english: "\(percent)% of section 五 is last year's text, which the notice names as a fault.")
    }
}
