// Compares the wording of labels, captions and headings.

import ReportModel
import StatutoryForms

/// Compares printed labels.
enum LabelDiffer {
    /// The changes of wording, in the new report's order, removed labels behind what preceded them in the old one; where
    /// the form itself changed a wording, that is none.
    static func changes(old: Report, new: Report, mode: ComparisonMode) -> [LabelChange] {
        let before = firsts(old.labels)
        let after = firsts(new.labels)
        let partners = Dictionary(uniqueKeysWithValues: before.map { (name($0), $0) })
        let comparability = LabelComparability(old: old, new: new, mode: mode)
        var removed = removed(before, staying: Set(after.map(name)), comparability)
        var changes = removed.removeValue(forKey: nil) ?? []
        for label in after {
            if let earlier = partners[name(label)] {
                if differs(earlier, label) { changes.append(change(.modified, label, old: earlier, new: label)) }
            } else if comparability.isAdded(label) {
                changes.append(change(.added, label, old: nil, new: label))
            }
            changes += removed.removeValue(forKey: name(label)) ?? []
        }
        return changes
    }

    /// What a label is compared by: extra sections by their wording, everything else by its address.
    static func name(_ label: PrintedLabel) -> String {
        label.official == nil
            ? "\(label.kind.rawValue) \(LabelText.key(label.text))" : "\(label.kind.rawValue) \(label.address)"
    }

    /// Whether two printed wordings of one label differ, by more than the form's editions do.
    static func differs(_ old: PrintedLabel, _ new: PrintedLabel) -> Bool {
        let before = LabelText.key(old.text)
        let after = LabelText.key(new.text)
        if before == after { return false }
        if old.official != new.official, let first = old.official, let second = new.official {
            return before != LabelText.key(first) || after != LabelText.key(second)
        }
        return true
    }

    /// The labels, one that is printed several times where it stands first.
    static func firsts(_ labels: [PrintedLabel]) -> [PrintedLabel] {
        var seen: Set<String> = []
        return labels.filter { seen.insert(name($0)).inserted }
    }

    /// The removed labels, by the name of the label before them that stays; nil for those before any other.
    private static func removed(
        _ labels: [PrintedLabel], staying: Set<String>, _ comparability: LabelComparability
    ) -> [String?: [LabelChange]] {
        var removed: [String?: [LabelChange]] = [:]
        var last: String?
        for label in labels {
            if staying.contains(name(label)) {
                last = name(label)
            } else if comparability.isRemoved(label) {
                removed[last, default: []].append(change(.removed, label, old: label, new: nil))
            }
        }
        return removed
    }

    private static func change(
        _ operation: Operation, _ label: PrintedLabel, old: PrintedLabel?, new: PrintedLabel?
    ) -> LabelChange {
        LabelChange(
            operation: operation, kind: label.kind, address: label.address, old: old.map(LabelChange.Side.init),
            new: new.map(LabelChange.Side.init))
    }
}
