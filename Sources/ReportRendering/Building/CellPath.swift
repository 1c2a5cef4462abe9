// The full names of a cell's row and column, as a table of all cells lists them.

import ReportModel
import StatutoryForms

/// A cell's label, parted into row and column; joined again they are the label.
struct CellPath {
    /// The row with the labels that span it.
    let row: String
    /// The column with the heads above it; empty where the label names a row alone.
    let column: String

    /// The path of a cell.
    init(_ address: CellAddress, label: String) {
        let separator = " / "
        let known = StatutoryForm.editions(of: address.table).lazy.compactMap { $0.row(address.row)?.path }
        let path = known.first { label.hasPrefix($0 + separator) } ?? Self.beginning(of: label, separator)
        row = path
        column = label == path ? "" : String(label.dropFirst(path.count + separator.count))
    }

    /// What stands before the last separator.
    private static func beginning(of label: String, _ separator: String) -> String {
        label.ranges(of: separator).last.map { String(label[..<$0.lowerBound]) } ?? label
    }
}
