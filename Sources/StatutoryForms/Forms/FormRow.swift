// A row of a table of the form.

import ReportModel

/// A row of figures as the form prescribes it.
public struct FormRow: Hashable, Sendable {
    /// The row's key in a cell address.
    public let key: String
    /// The official label.
    public let label: String
    /// The labels that span it and others, outermost first.
    public let groups: [String]
    /// The block of the table it belongs to, whose rows share their columns.
    public let block: FormBlock
    /// The comparison key of the label.
    let core: LabelPairs
    /// The same key as a string.
    let coreText: String
    /// The row as a reader names it, its groups in front.
    public let path: String
    /// The addresses of its cells, in the order of the columns.
    public private(set) var addresses: [CellAddress] = []
    /// The names of its cells, by column key.
    private let cellLabels: [String: String]

    init(_ key: String, _ label: String, in groups: [String] = [], block: FormBlock) {
        self.key = key
        self.label = label
        self.groups = groups
        self.block = block
        coreText = LabelText.core(label)
        core = LabelPairs(Array(coreText.unicodeScalars))
        let path = (groups + [label]).joined(separator: " / ")
        self.path = path
        cellLabels = Dictionary(uniqueKeysWithValues: block.columns.map { ($0.key, Self.label(path, $0)) })
    }

    /// The columns of its figures, in order.
    public var columns: [FormColumn] { block.columns }

    /// The row as one of a table's.
    func placed(in table: TableKey) -> FormRow {
        var row = self
        row.addresses = columns.map { CellAddress(table, key, $0.key) }
        return row
    }

    /// The address of the cell in a column; nil for a column it does not have.
    public func address(_ column: String) -> CellAddress? { addresses.first { $0.column == column } }

    /// The cell in a column as a reader names it.
    public func label(of column: FormColumn) -> String { cellLabels[column.key] ?? Self.label(path, column) }

    private static func label(_ path: String, _ column: FormColumn) -> String {
        ([path] + column.groups + [column.label]).joined(separator: " / ")
    }
}
