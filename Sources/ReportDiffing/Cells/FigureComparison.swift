// Compares two printed figures: same or not, by how much, in whose unit.

import ReportModel

/// The comparison of two figures of one cell.
package struct FigureComparison {
    /// Why the cell is a change; nil when it is none.
    package let cause: CellChange.Cause?
    /// The difference in the new side's unit; nil where a subtraction means nothing.
    package let delta: Delta?
    /// Whether just one side names a unit of money, so that the amounts cannot be subtracted.
    package let lacksUnit: Bool

    /// Compares two figures.
    package init(old: Figure, new: Figure) {
        guard let first = old.number, let second = new.number else {
            // A blank that was filled or emptied is a change of the figure, also to and from 0.
            cause = old.text == new.text ? nil : .value
            delta = nil
            lacksUnit = false
            return
        }
        lacksUnit = (old.unit == nil) != (new.unit == nil)
        if lacksUnit {
            cause = old.text == new.text ? nil : first == second && first.isZero ? .notation : .value
            delta = nil
            return
        }
        var converted = first
        if let from = old.unit, let to = new.unit, from != to {
            converted = first.shifted(byPowerOfTen: from.exponent - to.exponent)
        }
        let isSamePrint = old.text == new.text && old.unit == new.unit
        cause = converted != second ? .value : isSamePrint ? nil : .notation
        delta = cause == nil ? nil : Delta(old: converted, new: second)
    }
}
