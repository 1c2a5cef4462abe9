// The words a reader knows a cell by: its groups, its row and its column.

import ReportModel
import StatutoryForms
import UnicodeText

/// The names of a cell's row and column.
struct CellNames {
    /// The labels that span the row and others, outermost first.
    let groups: [String]
    /// The row's label, without the remarks the form prints in brackets.
    let row: String
    /// The column's head, without its unit.
    let column: String

    /// The names of a cell; `label` serves for rows and columns that no edition knows.
    init(_ address: CellAddress, label: String) {
        let candidates = StatutoryForm.editions(of: address.table).compactMap { $0.row(address.row) }
        // The label is the one of the edition in use; a row of the other edition may have another column in its place.
        let formRow =
            candidates.first { row in row.cells.contains { $0.label == label } } ?? candidates.last
        var parts = Self.parts(of: label)
        column = Self.withoutRemark(parts.popLast() ?? label)
        groups = formRow?.groups ?? []
        row = Self.withoutRemark(formRow?.label ?? (parts.isEmpty ? address.row : parts.joined(separator: " / ")))
    }

    /// The label up to a bracket that explains it: （二）部分公开（区分处理的，…） is known as （二）部分公开.
    private static func withoutRemark(_ label: String) -> String {
        guard label.hasSuffix("）"), let bracket = label.lastIndex(of: "（"), bracket > label.startIndex else {
            return label
        }
        return String(label[..<bracket])
    }

    private static func parts(of label: String) -> [String] {
        var parts: [String] = []
        var start = label.startIndex
        for range in label.places(of: " / ") {
            parts.append(String(label[start..<range.lowerBound]))
            start = range.upperBound
        }
        return parts + [String(label[start...])]
    }
}
