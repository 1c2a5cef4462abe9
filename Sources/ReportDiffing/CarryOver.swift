// Measures what of the prose was carried over from the year before.

import ReportModel

/// Measures carried-over text.
enum CarryOver {
    /// By section, the passages equal to last year's or equal but for the calendar; the report's own title left out.
    static func measure(_ narrative: NarrativeDiff, _ passages: [Passage]) -> [CarriedOver] {
        var carried: [PassageSection: (passages: Int, characters: Int)] = [:]
        func add(_ side: PassageChange.Side) {
            for index in side.indexes {
                let passage = passages[index]
                carried[passage.section, default: (0, 0)].passages += 1
                carried[passage.section, default: (0, 0)].characters += passage.text.unicodeScalars.count
            }
        }
        for passage in narrative.unchanged { add(passage.new) }
        for item in narrative.changes {
            guard let old = item.change.old, let new = item.change.new else { continue }
            if old.text == new.text || item.change.nature == .calendar { add(new) }
        }
        var totals: [PassageSection: Int] = [:]
        for passage in passages { totals[passage.section, default: 0] += passage.text.unicodeScalars.count }
        return PassageSection.all.compactMap { section in
            guard let found = carried[section], let total = totals[section], total > 0 else { return nil }
            return CarriedOver(section: section, passages: found.passages, characters: found.characters, total: total)
        }
    }
}
