// Everything that differs between two reports, and what does not.

import ReportModel

/// The difference between two reports.
public struct ReportDiff: Sendable {
    /// What the comparison is for.
    public let mode: ComparisonMode
    /// The changes in the reading order of the new report, removed ones after what preceded them in the old.
    public package(set) var changes: [Change]
    /// The sections of both reports, in the order of the new one.
    public let sections: [SectionChange]
    /// The passages that did not change, in the order of the new report.
    public package(set) var unchanged: [UnchangedPassage]
    /// What was carried over from the year before, by section; empty in draft mode.
    public let carriedOver: [CarriedOver]
    /// What must be said about the comparison, by side.
    public package(set) var notes: (old: [Note], new: [Note])

    /// The changes of table cells.
    public var cells: [CellChange] { changes.compactMap { if case .cell(let change) = $0 { change } else { nil } } }

    /// The changes of printed rows.
    public var rows: [RowChange] { changes.compactMap { if case .row(let change) = $0 { change } else { nil } } }

    /// The changes of what stands beside narrative and tables.
    public var margins: [MarginChange] {
        changes.compactMap { if case .margin(let change) = $0 { change } else { nil } }
    }

    /// The changes of labels.
    public var labels: [LabelChange] { changes.compactMap { if case .label(let change) = $0 { change } else { nil } } }

    /// The changes of passages.
    public var passages: [PassageChange] {
        changes.compactMap { if case .passage(let change) = $0 { change } else { nil } }
    }
}
