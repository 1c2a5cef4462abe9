// A table as one edition of the form prescribes it.

import ReportModel

/// A table of the form in one edition.
public final class TableForm: Sendable {
    /// Which table.
    public let table: TableKey
    /// Which edition; table 四 is the same in both.
    public let edition: FormEdition
    /// The rows of figures, in order.
    public let rows: [FormRow]
    private let places: [String: Int]
    /// The comparison keys of the labels that stand for several rows.
    let groups: Set<String>

    init(_ table: TableKey, _ edition: FormEdition, rows: [FormRow]) {
        self.table = table
        self.edition = edition
        self.rows = rows
        groups = Set(rows.flatMap(\.groups).map { LabelText.core($0) })
        places = Dictionary(rows.enumerated().map { ($1.key, $0) }) { first, _ in first }
    }

    /// The blocks, in order.
    public var blocks: [FormBlock] {
        var blocks: [FormBlock] = []
        for row in rows where blocks.last?.key != row.block.key { blocks.append(row.block) }
        return blocks
    }

    /// The row with a key; nil when the edition has none.
    public func row(_ key: String) -> FormRow? { places[key].map { rows[$0] } }

    /// Number of cells.
    public var cellCount: Int { rows.reduce(0) { $0 + $1.columns.count } }
}
