// Puts the ids of findings beside the changes whose cells, labels or text take part in them.

import ReportDiffing
import ReportModel
import StatutoryForms

/// Writes findings into changes.
struct FindingAttacher {
    private let findings: ComparisonFindings

    init(_ findings: ComparisonFindings) { self.findings = findings }

    /// A change with its findings, in the order of the list.
    func attached(_ change: Change) -> Change {
        switch change {
        case .cell(var cell):
            cell.findings = ids { touches(cell, $0) }
            return .cell(cell)
        case .row(var row):
            row.findings = ids { touches(row, $0) }
            return .row(row)
        case .margin: return change
        case .label(var label):
            label.findings = ids { $0.labels.contains(label.address) }
            return .label(label)
        case .passage(var passage):
            passage.findings = ids { stand in
                (passage.old?.indexes).map { !stand.oldPassages.isDisjoint(with: $0) } ?? false
                    || (passage.new?.indexes).map { !stand.newPassages.isDisjoint(with: $0) } ?? false
            }
            return .passage(passage)
        }
    }

    private func ids(where takesPart: (ComparisonFindings.Stand) -> Bool) -> [String] {
        var ids: [String] = []
        for finding in findings.findings where !ids.contains(finding.id) {
            if let stand = findings.stands[finding.id], takesPart(stand) { ids.append(finding.id) }
        }
        return ids
    }

    private func touches(_ row: RowChange, _ stand: ComparisonFindings.Stand) -> Bool {
        func holds(_ address: CellAddress) -> Bool {
            address.table == row.table
                && (row.row.map { key in
                    address.row == key || key == "other" && Crosswalk.partsOfOther.contains(address.row)
                } ?? true)
        }
        return row.new != nil && stand.newAddresses.contains(where: holds)
            || row.old != nil && stand.oldAddresses.contains(where: holds)
    }

    private func touches(_ cell: CellChange, _ stand: ComparisonFindings.Stand) -> Bool {
        if let side = cell.new {
            let own = side.parts.isEmpty ? [cell.address] : side.parts
            if !stand.newAddresses.isDisjoint(with: own) { return true }
        }
        if let side = cell.old {
            if !side.parts.isEmpty { return !stand.oldAddresses.isDisjoint(with: side.parts) }
            // The old report may know the cell by its older name.
            return stand.oldAddresses.contains { $0 == cell.address || Crosswalk.successor(of: $0) == cell.address }
        }
        return false
    }
}
