// Tells which faults of two drafts are the same, and what the edit did to each.

import ReportModel

/// The faults of two reports, sorted by what became of them.
struct FaultMatcher {
    /// Faults that both reports have with the same words and figures; the new side's, with the old one's place.
    private(set) var alike: [(new: Fault, old: Fault)] = []
    /// Faults of the new report about something that was at fault in the old one too, with other figures.
    private(set) var changed: [(new: Fault, old: Fault)] = []
    /// Faults of the new report alone.
    private(set) var introduced: [Fault] = []
    /// Faults of the old report alone.
    private(set) var resolved: [Fault] = []

    /// Matches equal faults, then, if `byKey`, those about the same thing.
    init(old: [Fault], new: [Fault], byKey: Bool) {
        var free = Array(old.indices)
        var partners: [Int?] = Array(repeating: nil, count: new.count)
        for isStrict in byKey ? [true, false] : [true] {
            for (index, fault) in new.enumerated() where partners[index] == nil {
                let found = free.firstIndex { candidate in
                    let other = old[candidate]
                    return isStrict
                        ? fault.isAlike(other) && fault.addresses == other.addresses
                        : fault.rule == other.rule && fault.key == other.key
                }
                if let found { partners[index] = free.remove(at: found) }
            }
        }
        for (index, fault) in new.enumerated() {
            guard let partner = partners[index] else {
                introduced.append(fault)
                continue
            }
            let other = old[partner]
            if fault.isAlike(other), fault.addresses == other.addresses {
                alike.append((fault, other))
            } else if Set(fault.addresses).isSubset(of: other.addresses) {
                changed.append((fault, other))
            } else {
                // The same notation in a further cell is new there.
                introduced.append(fault)
            }
        }
        resolved = free.sorted().map { old[$0] }
    }
}
