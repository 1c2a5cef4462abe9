// What rules say of a report: faults, and what they could not check.

import ReportModel

/// The faults and gaps that rules have reported so far.
struct CheckOutcome {
    /// What was found.
    private(set) var faults: [Fault] = []
    private var gaps: [Gap] = []
    private var doubts: [Doubt] = []

    /// Something that could not be checked.
    private struct Gap {
        let rule: RuleDescription
        let missing: String
        let location: SourceLocation?
    }

    /// Something that our own reading may have broken.
    private struct Doubt {
        let rule: RuleDescription
        let reading: String
        var subjects: [String]
        let location: SourceLocation?
    }

    /// A note names this many places; of more it says how many there are.
    static let namedGaps = 6

    /// Reports a fault.
    mutating func add(_ fault: Fault) { faults.append(fault) }

    /// Reports that something could not be checked.
    mutating func addGap(_ rule: RuleDescription, missing: String, at location: SourceLocation?) {
        gaps.append(Gap(rule: rule, missing: missing, location: location))
    }

    /// Reports that our own reading may be at fault.
    mutating func addDoubt(_ rule: RuleDescription, _ subject: String, _ reading: String, at location: SourceLocation?)
    {
        if let index = doubts.firstIndex(where: { $0.rule == rule && $0.reading == reading }) {
            if !doubts[index].subjects.contains(subject) { doubts[index].subjects.append(subject) }
        } else {
            doubts.append(Doubt(rule: rule, reading: reading, subjects: [subject], location: location))
        }
    }

    /// One note a rule, then the doubts.
    var notes: [Note] {
        var order: [RuleDescription] = []
        for gap in gaps where !order.contains(gap.rule) { order.append(gap.rule) }
        let incomplete = order.map { rule in
            let own = gaps.filter { $0.rule == rule }
            var named: [String] = []
            for gap in own where !named.contains(gap.missing) { named.append(gap.missing) }
            var text = named.prefix(Self.namedGaps).joined(separator: "；")
            if named.count > Self.namedGaps { text += "；等\(named.count)处" }
            return Note(.checkIncomplete, [rule.name, text], at: own.first?.location)
        }
        return incomplete
            + doubts.map { doubt in
                Note(
                    .checkDoubtful, ["\(doubt.rule.name)（\(doubt.subjects.joined(separator: "、"))）", doubt.reading],
                    at: doubt.location)
            }
    }
}
