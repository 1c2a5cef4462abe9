// Compares two reports: cells, rows, labels, passages, sections and what stands beside them.

import ReportModel
import StatutoryForms

/// The entry to comparing.
public struct ReportDiffer {
    private let old: Report
    private let new: Report
    private let mode: ComparisonMode
    private let newPassages: [Passage]
    private var placed: [(order: ReadingOrder, change: Change)] = []
    private var touched: Set<PassageSection> = []

    /// What differs between two reports; the result is proved before it is returned.
    public static func compare(
        old: Report, new: Report, options: ComparisonOptions = ComparisonOptions()
    ) throws(ProofError) -> ReportDiff {
        let passages = (ComparablePassages(Narrative(old).passages), ComparablePassages(Narrative(new).passages))
        return try compare(old: old, new: new, passages: passages, options: options)
    }

    /// The same for reports whose passages are known already.
    package static func compare(
        old: Report, new: Report, passages: (old: ComparablePassages, new: ComparablePassages),
        options: ComparisonOptions
    ) throws(ProofError) -> ReportDiff {
        let (before, after) = passages
        let mode = options.mode ?? ModeChooser.mode(old: old, new: new)
        let narrative = PassageDiffer.compare(before, after, mode: mode, options: options)
        let cells = CellDiffer(old: old, new: new)
        var differ = ReportDiffer(old: old, new: new, mode: mode, newPassages: after.passages)
        differ.place(narrative)
        differ.place(cells, rows: RowDiffer(old: old, new: new, mode: mode, cells: cells))
        differ.place(LabelDiffer.changes(old: old, new: new, mode: mode))
        differ.place(ObjectDiffer.changes(old: old, new: new))
        let unplaced = UnplacedText.notes(old: old, new: new, mode: mode)
        var notes = ModeChooser.notes(old: old, new: new) + cells.newNotes + unplaced.new
        if let note = ObjectDiffer.note(old: old, new: new) { notes.append(note) }
        if narrative.isBounded { notes.append(Note(.comparisonCoarse)) }
        let diff = ReportDiff(
            mode: mode, changes: differ.ordered(),
            sections: SectionAligner.changes(old: old.sections, new: new.sections, touched: differ.touched),
            unchanged: narrative.unchanged,
            carriedOver: mode == .year ? CarryOver.measure(narrative, after.passages) : [],
            notes: (cells.oldNotes + unplaced.old, notes))
        try ComparisonProof.verify(diff, old: old, new: new)
        return diff
    }

    private init(old: Report, new: Report, mode: ComparisonMode, newPassages: [Passage]) {
        self.old = old
        self.new = new
        self.mode = mode
        self.newPassages = newPassages
    }

    private mutating func place(_ narrative: NarrativeDiff) {
        for item in narrative.changes {
            touched.insert(item.change.section)
            placed.append((item.order, .passage(item.change)))
        }
    }

    /// Places cells in the order of their tables, and each row behind its cells.
    private mutating func place(_ cells: CellDiffer, rows: RowDiffer) {
        // Labels stand in front; no form has so many.
        let behindLabels = 1000
        for (place, change) in zip(cells.places, cells.changes) {
            touched.insert(section(of: change.address.table))
            placed.append((order(change.address.table, place: behindLabels + 2 * place), .cell(change)))
        }
        for row in rows.changes {
            touched.insert(section(of: row.change.table))
            placed.append((order(row.change.table, place: behindLabels + 2 * row.place + 1), .row(row.change)))
        }
    }

    private mutating func place(_ margins: [MarginChange]) {
        for (place, change) in margins.enumerated() { placed.append((ReadingOrder(margin: place), .margin(change))) }
    }

    private mutating func place(_ labels: [LabelChange]) {
        for (place, change) in labels.enumerated() {
            if change.kind == .heading {
                let role = SectionRole(rawValue: change.address) ?? .extra
                let first = newPassages.firstIndex { $0.section == .section(role) }
                let order = ReadingOrder(heading: place, beforePassage: first ?? end(of: .section(role)) + 1)
                placed.append((order, .label(change)))
            } else if let table = TableKey(rawValue: String(change.address.prefix { $0 != "/" })) {
                touched.insert(section(of: table))
                placed.append((order(table, place: place), .label(change)))
            }
        }
    }

    private func section(of table: TableKey) -> PassageSection { .section(StatutoryForm.section(of: table)) }

    private func order(_ table: TableKey, place: Int) -> ReadingOrder {
        ReadingOrder(
            afterPassage: end(of: section(of: table)), table: TableKey.allCases.firstIndex(of: table) ?? 0, place: place
        )
    }

    /// The index of the last new passage up to the end of a part; tables without prose follow the part before.
    private func end(of section: PassageSection) -> Int {
        let rank = PassageSection.all.firstIndex(of: section) ?? 0
        let upTo = PassageSection.all.prefix(rank + 1)
        return newPassages.lastIndex { upTo.contains($0.section) } ?? -1
    }

    private mutating func ordered() -> [Change] {
        var identifier = ChangeIdentifier(old: old, new: new)
        return placed.sorted { $0.order < $1.order }.map { item in
            switch item.change {
            case .cell(var change):
                change.id = identifier.id(of: change)
                return .cell(change)
            case .row(var change):
                change.id = identifier.id(of: change)
                return .row(change)
            case .margin(var change):
                change.id = identifier.id(of: change)
                return .margin(change)
            case .label(var change):
                change.id = identifier.id(of: change)
                return .label(change)
            case .passage(var change):
                change.id = identifier.id(of: change)
                return .passage(change)
            }
        }
    }
}
