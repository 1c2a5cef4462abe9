// Pairs rows of the body's own by their printed labels, wherever they stand.

import ReportModel
import StatutoryForms

/// Rows the form does not know, matched between two tables.
struct ExtraRows {
    /// The address in the new table of each cell of an old extra row that the new table has too.
    private(set) var partner: [CellAddress: CellAddress] = [:]

    /// Matches extra rows with equal labels; of several with one label, in order.
    init(old: [Cell], new: [Cell]) {
        var free: [String: [CellAddress]] = [:]
        for cell in new where cell.address.isExtra { free[LabelText.key(cell.label), default: []].append(cell.address) }
        for cell in old where cell.address.isExtra {
            let key = LabelText.key(cell.label)
            guard let first = free[key]?.first else { continue }
            partner[cell.address] = first
            free[key]?.removeFirst()
        }
    }
}
