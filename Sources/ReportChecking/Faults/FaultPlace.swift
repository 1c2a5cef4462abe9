// The place of a fault in the reading order of a report.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Where in a report a fault stands.
struct FaultPlace: Hashable, Comparable, Sendable {
    /// The passage, by its index in the narrative; nil for faults of tables, labels and headings.
    let passage: Int?
    /// The label, by its address; nil for other faults.
    let label: String?
    private let keys: [Int]

    private init(passage: Int? = nil, label: String? = nil, keys: [Int]) {
        self.passage = passage
        self.label = label
        self.keys = keys
    }

    /// The report as a whole.
    static let report = FaultPlace(keys: [-1])

    /// A section as a whole.
    static func section(_ role: SectionRole) -> FaultPlace { FaultPlace(keys: [rank(.section(role)), 0]) }

    /// A passage.
    static func passage(_ index: Int, in section: PassageSection, at offset: Int = 0) -> FaultPlace {
        FaultPlace(passage: index, keys: [rank(section), 1, index, offset])
    }

    /// A cell of a table, or a label before it.
    static func cell(_ address: CellAddress, label: String? = nil) -> FaultPlace {
        let forms = StatutoryForm.editions(of: address.table)
        let row = forms.compactMap { form in form.rows.firstIndex { $0.key == address.row } }.max() ?? 99
        let column =
            forms.lazy.compactMap { form in
                form.row(address.row)?.columns.firstIndex { $0.key == address.column }
            }.first ?? 0
        let role = StatutoryForm.section(of: address.table)
        return FaultPlace(label: label, keys: [rank(.section(role)), 2, row, label == nil ? 1 : 0, column])
    }

    /// A table as a whole.
    static func table(_ table: TableKey) -> FaultPlace {
        FaultPlace(keys: [rank(.section(StatutoryForm.section(of: table))), 2, -1])
    }

    static func < (left: FaultPlace, right: FaultPlace) -> Bool { left.keys.lexicographicallyPrecedes(right.keys) }

    private static func rank(_ section: PassageSection) -> Int {
        (PassageSection.all.firstIndex(of: section) ?? PassageSection.all.count) + 1
    }
}
