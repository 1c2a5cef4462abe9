// A figure of one cell in both reports.

import ReportDiffing
import ReportModel

/// A cell's figures and their difference.
struct FigureMove {
    let address: CellAddress
    /// The form's words for the cell, row and column.
    let label: String
    /// The old figure; nil where it is no number.
    let old: DecimalNumber?
    /// The new figure; nil where it is no number.
    let new: DecimalNumber?
    /// The unit of money of the new figure.
    let unit: AmountUnit?
    /// The difference; nil where there is none to be made.
    let delta: Delta?

    /// The figures of a cell that must not have changed.
    init(_ result: ChangeReport, _ address: CellAddress) {
        let cells = (result.old.report.cells[address], result.new.report.cells[address])
        self.address = address
        label = cells.1?.label ?? cells.0?.label ?? ""
        let (before, after) = (cells.0?.figure?.number, cells.1?.figure?.number)
        old = before
        new = after
        unit = cells.1?.figure?.unit
        delta = before.flatMap { old in after.map { Delta(old: old, new: $0) } }
    }

    /// The figures of a changed cell.
    init(_ change: CellChange) {
        address = change.address
        label = change.label
        old = change.old?.number
        new = change.new?.number
        unit = change.new?.unit
        delta = change.delta
    }
}
