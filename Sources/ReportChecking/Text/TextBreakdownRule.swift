// Parts listed after 其中 add up to their total; those after 包括, or before 等, need not.
//
// Basis: heuristic for 其中, which writers mean as a full list but not always; for open lists merely worth knowing.

import ReportModel
import StatutoryForms

/// Checks lists of parts.
enum TextBreakdownRule: ReportRule {
    static let description = RuleDescription(
        "text.breakdown", .warning, .heuristic,
        "“其中”之后列出的各部分应等于总数；“包括”之后或以“等”结尾的，不相等只作提示。",
        "Parts listed after 其中 add up to their total; after 包括, or ending in 等, a difference is only a notice.")

    static func check(_ subject: CheckedReport, into outcome: inout CheckOutcome) {
        for list in BreakdownFinder(subject.passages).breakdowns() where isFault(list) && !isTrueExtract(list, subject)
        {
            let passage = subject.passages[list.passage]
            outcome.add(
                Fault(
                    description, severity: list.isOpen ? .notice : nil, message(list), expected: list.sum,
                    actual: list.total.value, location: passage.passage.location,
                    place: passage.place(at: list.words.lowerBound),
                    key: "\(passage.passage.section.name) \(LabelText.key(list.totalLabel)) \(list.marker)",
                    words: passage.printed(list.words)))
        }
    }

    /// One part alone is no partition; it is wrong only when it is more than any total.
    private static func isFault(_ list: Breakdown) -> Bool {
        if list.addsUp { return false }
        if list.parts.count > 1 { return true }
        return list.candidates.allSatisfy { list.sum > $0 }
    }

    /// Whether total and parts all stand in the tables: 办结13件，其中予以公开7件、部分公开2件 leaves rows out and is right.
    private static func isTrueExtract(_ list: Breakdown, _ subject: CheckedReport) -> Bool {
        (list.parts + [list.total]).allSatisfy { quantity in
            subject.claims.contains { claim in
                [list.passage, list.passage - 1].contains(claim.passage) && claim.quantity == quantity
                    && claim.options.contains { $0.value(in: subject) == quantity.value }
            }
        }
    }

    private static func message(_ list: Breakdown) -> Message {
        let terms = list.parts.map(\.value.description)
        let sum = terms.count > 1 ? "\(terms.joined(separator: "+"))=\(list.sum)" : "\(list.sum)"
        let total = "\(list.totalLabel)\(list.total.value)\(list.total.unit)"
        let difference = (list.total.value - list.sum).magnitude
        let open = list.isOpen ? "（所列可能不完整，只作提示）" : ""
        return Message(
            chinese: "正文称“\(total)”，而“\(list.marker)”所列各项之和为\(sum)，相差\(difference)\(open)。",
            english:
                "The text says “\(total)”, but the parts after “\(list.marker)” add up to \(sum), a difference of \(difference)\(list.isOpen ? " (the list may be incomplete)" : "")."
        )
    }
}
