// A row of a table of the form.

import ReportModel

/// A row of figures as the form prescribes it; one of each there is, handed around as a reference.
public final class FormRow: Sendable {
    /// A cell of the row, with its names.
    public struct Cell: Sendable {
        /// The column it stands in.
        public let column: FormColumn
        /// Its address.
        public let address: CellAddress
        /// The cell as a reader names it.
        public let label: String
    }

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
    /// Its cells, in the order of the columns.
    public let cells: [Cell]
    /// Its label, to be looked for.
    let prescribed: PrescribedLabel
    /// The labels that span it and others, to be looked for, outermost first.
    let prescribedGroups: [PrescribedLabel]

    init(_ table: TableKey, _ key: String, _ label: String, in groups: [String] = [], block: FormBlock) {
        self.key = key
        self.label = label
        self.groups = groups
        self.block = block
        coreText = LabelText.core(label)
        core = LabelPairs(Array(coreText.unicodeScalars))
        let path = (groups + [label]).joined(separator: " / ")
        self.path = path
        cells = block.columns.map {
            Cell(column: $0, address: CellAddress(table, key, $0.key), label: Self.label(path, $0))
        }
        prescribed = PrescribedLabel(.row, "\(table.rawValue)/\(key)", label, core: coreText)
        let own = key.split(separator: ".").first.map(String.init) ?? key
        prescribedGroups = groups.enumerated().map { depth, group in
            PrescribedLabel(.row, "\(table.rawValue)/\(depth == 0 ? "results" : own)", group)
        }
    }

    /// The columns of its figures, in order.
    public var columns: [FormColumn] { block.columns }

    /// The addresses of its cells, in the order of the columns.
    public var addresses: [CellAddress] { cells.map(\.address) }

    /// The address of the cell in a column; nil for a column it does not have.
    public func address(_ column: String) -> CellAddress? { cells.first { $0.column.key == column }?.address }

    /// The cell in a column, also one that is none of the form's.
    func cell(_ table: TableKey, _ column: FormColumn) -> Cell {
        cells.first { $0.column === column || $0.column.key == column.key }
            ?? Cell(column: column, address: CellAddress(table, key, column.key), label: Self.label(path, column))
    }

    private static func label(_ path: String, _ column: FormColumn) -> String {
        ([path] + column.groups + [column.label]).joined(separator: " / ")
    }
}
