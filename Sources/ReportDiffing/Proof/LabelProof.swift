// Rebuilds the labels of both sides from the changes and the labels that did not change.

import ReportModel
import StatutoryForms

/// Proves that every label of both sides is listed as changed, the same on both sides, or one that the other side's layout
/// does not keep.
enum LabelProof {
    /// A side of a change, by the label's name.
    private struct Listed: Hashable {
        let key: LabelKey
        let side: LabelChange.Side
    }

    /// Throws at the first label that is not accounted for.
    static func verify(_ diff: ReportDiff, old: Report, new: Report) throws(ProofError) {
        let comparability = LabelComparability(old: old, new: new, mode: diff.mode)
        let before = LabelDiffer.firsts(old.labels)
        let after = LabelDiffer.firsts(new.labels)
        try verify(before, against: after, listed: listed(diff) { $0.old }, side: "old") { label, partner in
            partner.map { LabelDiffer.differs(label, $0) } ?? comparability.isRemoved(label)
        }
        try verify(after, against: before, listed: listed(diff) { $0.new }, side: "new") { label, partner in
            partner.map { LabelDiffer.differs($0, label) } ?? comparability.isAdded(label)
        }
    }

    private static func listed(_ diff: ReportDiff, _ side: (LabelChange) -> LabelChange.Side?) -> Set<Listed> {
        Set(
            diff.labels.compactMap { change in
                side(change).map { Listed(key: LabelKey(change.kind, change.address), side: $0) }
            })
    }

    /// A label that changed must be listed, and only labels that changed.
    private static func verify(
        _ labels: [PrintedLabel], against others: [PrintedLabel], listed: Set<Listed>, side: String,
        _ isChanged: (PrintedLabel, PrintedLabel?) -> Bool
    ) throws(ProofError) {
        let partners = Dictionary(others.map { (LabelDiffer.name($0), $0) }) { first, _ in first }
        var rest = listed
        for label in labels {
            let isListed = rest.remove(Listed(key: label.key, side: LabelChange.Side(label))) != nil
            if isListed != isChanged(label, partners[LabelDiffer.name(label)]) {
                throw .labels(side: side, address: label.address)
            }
        }
        if let stranger = rest.map(\.key.address).min() { throw .labels(side: side, address: stranger) }
    }
}
