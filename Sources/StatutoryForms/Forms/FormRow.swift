// A row of a table of the form.

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
    let core: [Unicode.Scalar]

    init(_ key: String, _ label: String, in groups: [String] = [], block: FormBlock) {
        self.key = key
        self.label = label
        self.groups = groups
        self.block = block
        core = Array(LabelText.core(label).unicodeScalars)
    }

    /// The columns of its figures, in order.
    public var columns: [FormColumn] { block.columns }

    /// The row as a reader names it, its groups in front.
    public var path: String { (groups + [label]).joined(separator: " / ") }

    /// The cell in a column as a reader names it.
    public func label(of column: FormColumn) -> String {
        ([path] + column.groups + [column.label]).joined(separator: " / ")
    }
}
