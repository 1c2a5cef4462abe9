// What one year's report prints in a cell of the series.

import ReportModel

/// The value of a cell in one year.
public struct SeriesValue: Sendable {
    /// The year.
    public let year: Int
    /// What is printed; nil when the cell is absent or the value a sum.
    public let figure: Figure?
    /// The sum of cells that an older form has as one; nil when one of them has no number, and for any other cell.
    public let sum: DecimalNumber?
    /// Why there is no figure; nil when there is one.
    public let absence: Cell.Absence?
    /// The cells it was read from, as that year's form names them; more than one for a sum.
    public let sources: [CellAddress]

    /// The value of one cell.
    init(year: Int, cell: Cell) {
        self.year = year
        figure = cell.figure
        sum = nil
        absence = cell.absence
        sources = [cell.address]
    }

    /// The sum of cells; blank is not zero, so one blank leaves no sum.
    init(year: Int, sumOf cells: [Cell]) {
        self.year = year
        figure = nil
        let absences = cells.compactMap(\.absence)
        absence = absences.contains(.unreadable) ? .unreadable : absences.first
        sources = cells.map(\.address)
        var total: DecimalNumber? = .zero
        for cell in cells { total = total.flatMap { sum in cell.figure?.number.map { part in sum + part } } }
        sum = total
    }

    /// Whether it is the sum of several cells.
    public var isSum: Bool { sources.count > 1 }
    /// The value as printed; nil for a sum and for a cell that the source does not hold.
    public var text: String? { figure?.text }
    /// The number it stands for; nil for a blank, for words and for a cell that the source does not hold.
    public var number: DecimalNumber? { sum ?? figure?.number }
    /// The unit of money; nil where neither cell nor caption says.
    public var unit: AmountUnit? { figure?.unit }

    /// What stands in the cell, so that a blank, a cell that is not there and a zero are never taken for one another.
    public enum State: String, Sendable {
        /// A number, or a sum.
        case number
        /// A sign or word for zero.
        case zeroMark
        /// Words that are no number.
        case words
        /// Nothing printed, in one of the parts of a sum too.
        case blank
        /// Figures that cannot be told apart.
        case unreadable
        /// The source does not hold the table or the row.
        case missing
    }

    /// What stands in the cell.
    public var state: State {
        switch (figure?.meaning, absence) {
        case (.number, _): .number
        case (.zeroMark, _): .zeroMark
        case (.words, _): .words
        case (.pieces, _): .unreadable
        case (.blank, _): .blank
        case (nil, .unreadable): .unreadable
        case (nil, .missing): .missing
        case (nil, nil): sum == nil ? .blank : .number
        }
    }

    /// What takes part in a subtraction: what is printed, or the sum as if it were.
    var comparable: Figure? { figure ?? sum.map { Figure(text: "\($0)", meaning: .number($0)) } }
}
