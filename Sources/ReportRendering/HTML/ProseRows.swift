// Puts changed, unchanged and moved passages into one order, for reading both narratives side by side.

import ReportDiffing
import ReportModel

/// A line of the two narratives.
enum ProseRow {
    /// A passage that did not change.
    case unchanged(UnchangedPassage)
    /// A change, where the new report has it or the old one had it.
    case change(PassageChange)
    /// The place a moved passage stood at in the old report.
    case origin(PassageChange)
}

/// The lines of both narratives by section, in the order of the new report; what only the old one has stands behind what
/// preceded it there.
struct ProseRows {
    private struct Entry {
        let keys: [Int]
        let section: PassageSection
        let row: ProseRow
    }

    private let entries: [Entry]

    init(_ result: ChangeReport) {
        let diff = result.diff
        /// Where old passages that stayed in place went: old index, new index, section.
        var spine: [(old: Int, new: Int, section: PassageSection)] = []
        var entries: [Entry] = []
        for passage in diff.unchanged {
            spine.append((passage.old.indexes.upperBound, passage.new.indexes.upperBound, passage.section))
            entries.append(
                Entry(keys: [passage.new.indexes.lowerBound, 0], section: passage.section, row: .unchanged(passage)))
        }
        for change in diff.passages {
            guard let new = change.new else { continue }
            entries.append(Entry(keys: [new.indexes.lowerBound, 0], section: change.section, row: .change(change)))
            if let old = change.old, change.operation == .modified {
                spine.append((old.indexes.upperBound, new.indexes.upperBound, change.section))
            }
        }
        spine.sort { $0.old < $1.old }
        for change in diff.passages {
            guard let old = change.old, change.new == nil || change.operation == .moved else { continue }
            let before = spine.last { $0.old <= old.indexes.lowerBound }
            // Behind the last new passage that what preceded it became, in the order of the old report.
            let keys = [(before?.new ?? 0) - 1, 1, old.indexes.lowerBound]
            if change.new == nil {
                entries.append(Entry(keys: keys, section: change.section, row: .change(change)))
            } else {
                let section = Self.section(of: old.location, in: result.old.report) ?? before?.section ?? change.section
                entries.append(Entry(keys: keys, section: section, row: .origin(change)))
            }
        }
        self.entries = entries.sorted { $0.keys.lexicographicallyPrecedes($1.keys) }
    }

    /// The lines of a section.
    func rows(of section: PassageSection) -> [ProseRow] {
        entries.filter { $0.section == section }.map(\.row)
    }

    /// The section that a place of a file of lines or paragraphs is in; nil where places do not tell.
    private static func section(of location: SourceLocation?, in report: Report) -> PassageSection? {
        guard let place = ordinal(location) else { return nil }
        let starts = report.sections.compactMap { section in ordinal(section.location).map { ($0, section.role) } }
        guard starts.count == report.sections.count else { return nil }
        return starts.last { $0.0 <= place }.map { .section($0.1) } ?? .preamble
    }

    private static func ordinal(_ location: SourceLocation?) -> Int? { location?.line ?? location?.paragraph }
}

/// What a fold of the narratives hides.
struct FoldTally {
    private(set) var unchanged = 0
    private(set) var calendar = 0
    private(set) var punctuation = 0
    /// Characters of the new text.
    private(set) var characters = 0

    init(_ rows: [ProseRow]) {
        for row in rows {
            switch row {
            case .unchanged(let passage):
                unchanged += passage.new.parts
                characters += passage.new.text.count
            case .change(let change), .origin(let change):
                if change.nature == .calendar { calendar += 1 } else { punctuation += 1 }
                characters += change.new?.text.count ?? 0
            }
        }
    }
}
