// A stated percentage fits the counts it is made of: 其中信函申请9件，占60%; 增加80件，增长17.51%.
//
// Basis: implied, by arithmetic; rounding to the decimals printed and cutting off both count as fitting. Where several
// counts may be meant, one that fits is enough.

import ReportModel

/// Checks percentages against the counts in their own sentence or in the tables.
enum TextShareRule: ReportRule {
    static let description = RuleDescription(
        "text.share", .warning, .implied,
        "正文里的百分比（占比，或写明增减件数的增幅）应与所依据的件数相符，四舍五入或截位都算相符。",
        "A stated percentage (a share, or a growth whose counts are given) fits its own counts, rounded or cut off.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        for passage in subject.passages where passage.quantities.contains(where: \.isPercentage) {
            for share in ShareFinder(subject).shares(in: passage) where !share.fits {
                outcome.add(
                    Fault(
                        description, message(share), expected: share.expected, actual: share.stated.value,
                        location: passage.passage.location, place: passage.place(at: share.stated.range.lowerBound),
                        key: "\(passage.passage.section.name) share \(share.label)",
                        words: passage.printed(share.words)))
            }
        }
    }

    private static func message(_ share: StatedShare) -> Message {
        let computed = share.expected.map { "，按\(share.part)÷\(share.whole)计算应为\($0)%" } ?? ""
        let english = share.expected.map { "; \(share.part) of \(share.whole) is \($0)%" } ?? ""
        return Message(
            chinese: "正文称“\(share.printed)”，与前文件数不符\(computed)。",
            english: "The text says “\(share.printed)”, which does not fit its own counts\(english).")
    }
}
