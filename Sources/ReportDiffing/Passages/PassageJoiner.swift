// Recognises a passage that was split in several, or several that were merged.

import ReportModel
import SequenceAlignment

/// Extends pairs of passages by unmatched neighbours that belong to them.
struct PassageJoiner {
    /// A neighbour must improve the likeness by this much to be taken in.
    static let gain = 0.08

    private let old: [Passage]
    private let new: [Passage]

    init(old: [Passage], new: [Passage]) {
        self.old = old
        self.new = new
    }

    /// The pairs as matches, extended over free neighbours; `free` are the passages of the gap.
    mutating func extend(_ pairs: [IndexPair], free: (old: Set<Int>, new: Set<Int>)) -> [PassageMatch] {
        var freeOld = free.old.subtracting(pairs.map(\.old))
        var freeNew = free.new.subtracting(pairs.map(\.new))
        return pairs.map { pair in
            var match = PassageMatch(pair.old, pair.new)
            var known: Double?
            while true {
                // Most pairs have no free neighbour, and then their own likeness is of no interest.
                let candidates = candidates(match, freeOld, freeNew)
                if candidates.isEmpty { break }
                let likeness = known ?? self.likeness(match)
                if likeness >= 0.95 { break }
                let wider = candidates.map { ($0, self.likeness($0)) }
                guard let best = wider.max(by: { $0.1 < $1.1 }), best.1 >= likeness + Self.gain,
                    best.1 >= PassageAligner.joinFloor
                else { break }
                match = best.0
                known = best.1
                freeOld.subtract(match.old)
                freeNew.subtract(match.new)
            }
            return match
        }
    }

    private func candidates(_ match: PassageMatch, _ freeOld: Set<Int>, _ freeNew: Set<Int>) -> [PassageMatch] {
        var result: [PassageMatch] = []
        // Either one passage became several or several became one, so only one side ever grows.
        if match.old.count == 1 {
            if freeNew.contains(match.new.upperBound), isParted(new, match.new.upperBound) {
                result.append(PassageMatch(old: match.old, new: match.new.lowerBound..<match.new.upperBound + 1))
            }
            if freeNew.contains(match.new.lowerBound - 1), isParted(new, match.new.lowerBound) {
                result.append(PassageMatch(old: match.old, new: match.new.lowerBound - 1..<match.new.upperBound))
            }
        }
        if match.new.count == 1 {
            if freeOld.contains(match.old.upperBound), isParted(old, match.old.upperBound) {
                result.append(PassageMatch(old: match.old.lowerBound..<match.old.upperBound + 1, new: match.new))
            }
            if freeOld.contains(match.old.lowerBound - 1), isParted(old, match.old.lowerBound) {
                result.append(PassageMatch(old: match.old.lowerBound - 1..<match.old.upperBound, new: match.new))
            }
        }
        return result
    }

    /// Whether a passage may be joined to the one before it without making one figure of two.
    private func isParted(_ passages: [Passage], _ place: Int) -> Bool {
        !passages[place - 1].runsInto(passages[place])
    }

    private func likeness(_ match: PassageMatch) -> Double {
        BigramProfile(text(old, match.old)).similarity(to: BigramProfile(text(new, match.new)))
    }

    private func text(_ passages: [Passage], _ range: Range<Int>) -> String {
        PassageKeys(passages[range].map(\.text).joined()).unnumbered
    }
}
