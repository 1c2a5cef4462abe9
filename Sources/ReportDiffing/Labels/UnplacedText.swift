// Text of a table that is no label of the form and stands in one draft only.

import ReportModel
import StatutoryForms

/// Finds what the comparison of labels cannot list as a change: words that are put to no label, and pieces of labels that
/// a spaced layout breaks.
enum UnplacedText {
    /// A note for each table that has such text, by side; nothing between layouts, which break labels differently.
    static func notes(old: Report, new: Report, mode: ComparisonMode) -> (old: [Note], new: [Note]) {
        guard mode == .draft, old.format == new.format else { return ([], []) }
        return (notes(old.labellings, new.labellings), notes(new.labellings, old.labellings))
    }

    private static func notes(_ here: [TableLabelling], _ there: [TableLabelling]) -> [Note] {
        here.compactMap { own in
            guard let other = there.first(where: { $0.table == own.table }), other.layout == own.layout else {
                return nil
            }
            var rest = Dictionary(other.unplaced.map { (LabelText.key($0.text), 1) }, uniquingKeysWith: +)
            let alone = own.unplaced.filter { text in
                let key = LabelText.key(text.text)
                guard let count = rest[key], count > 0 else { return true }
                rest[key] = count - 1
                return false
            }
            if alone.isEmpty { return nil }
            let words = alone.map(\.text).joined(separator: " | ")
            return Note(.labelUnplaced, [StatutoryForm.name(of: own.table), words], at: alone[0].location)
        }
    }
}
