// Compares the wording of labels, captions and headings.

import ReportModel
import StatutoryForms

/// Compares printed labels.
enum LabelDiffer {
    /// The changes of wording, in the new report's order; where the form itself changed a wording, that is none.
    static func changes(old: Report, new: Report) -> [LabelChange] {
        var before: [String: PrintedLabel] = [:]
        for label in old.labels where before[key(label)] == nil { before[key(label)] = label }
        var seen: Set<String> = []
        return new.labels.compactMap { label in
            guard seen.insert(key(label)).inserted, let earlier = before[key(label)], differs(earlier, label) else {
                return nil
            }
            return LabelChange(
                operation: .modified, kind: label.kind, address: label.address, old: .init(earlier), new: .init(label))
        }
    }

    /// What a label is compared by: extra sections by their wording, everything else by its address.
    private static func key(_ label: PrintedLabel) -> String {
        label.official == nil
            ? "\(label.kind.rawValue) \(LabelText.key(label.text))" : "\(label.kind.rawValue) \(label.address)"
    }

    private static func differs(_ old: PrintedLabel, _ new: PrintedLabel) -> Bool {
        let before = LabelText.key(old.text)
        let after = LabelText.key(new.text)
        if before == after { return false }
        if old.official != new.official, let first = old.official, let second = new.official {
            return before != LabelText.key(first) || after != LabelText.key(second)
        }
        return true
    }
}
