// Whether a label that only one of two reports prints was taken out, or is one that the other's layout does not keep.

import ReportModel
import StatutoryForms

/// Judges labels that one side lacks.
///
/// A label counts as taken out or put in between drafts of one file format, whose tables follow one edition in one
/// layout, when not a piece of it stands on the other side and other labels of its kind stand on both: a layout that
/// loses labels loses all of a kind.
struct LabelComparability {
    /// The labels that stand on both sides are counted for rows, and for all that stands above them.
    private struct Axis: Hashable {
        let isRow: Bool
        let isHeading: Bool
        let place: String

        init(_ label: PrintedLabel) {
            isRow = label.kind == .row
            isHeading = label.kind == .heading
            // Table 四 may repeat its heads for every kind of proceedings, or print them once.
            let parts = label.address.split(separator: "/")
            let isRepeated = label.kind == .column && parts.count == 3 && parts[0] == TableKey.proceedings.rawValue
            place = isHeading ? "" : parts.prefix(isRepeated ? 2 : 1).joined(separator: "/")
        }
    }

    private let isOneFormat: Bool
    private let shared: Set<Axis>
    private let labellings: (old: [TableLabelling], new: [TableLabelling])

    init(old: Report, new: Report, mode: ComparisonMode) {
        isOneFormat = mode == .draft && old.format == new.format
        let names = Set(old.labels.map(LabelDiffer.name))
        shared = Set(new.labels.filter { names.contains(LabelDiffer.name($0)) }.map(Axis.init))
        labellings = (old.labellings, new.labellings)
    }

    /// Whether a label that only the old report prints was removed.
    func isRemoved(_ label: PrintedLabel) -> Bool { isMissed(label, in: labellings.new, from: labellings.old) }

    /// Whether a label that only the new report prints was added.
    func isAdded(_ label: PrintedLabel) -> Bool { isMissed(label, in: labellings.old, from: labellings.new) }

    private func isMissed(_ label: PrintedLabel, in there: [TableLabelling], from here: [TableLabelling]) -> Bool {
        guard isOneFormat, shared.contains(Axis(label)) else { return false }
        if label.kind == .heading { return true }
        guard let table = TableKey(rawValue: String(label.address.prefix { $0 != "/" })),
            let own = here.first(where: { $0.table == table }), let other = there.first(where: { $0.table == table }),
            own.edition == other.edition, own.layout == other.layout
        else { return false }
        return other.lacking.contains(label.key)
    }
}
