// Why a cell has the number it has, or none.

import ReportModel

/// What stands in a cell, so that a blank, a cell that is not there and a zero are never taken for one another.
enum CellState: String {
    /// A number.
    case number
    /// A sign or word for zero.
    case zeroMark
    /// Words that are no number.
    case words
    /// Nothing printed.
    case blank
    /// Figures that cannot be told apart.
    case unreadable
    /// The source does not hold the table or the row.
    case missing
    /// The form that the report follows has no such cell.
    case none

    /// The state of a cell; nil for a report that has none at the address.
    init(_ cell: Cell?) {
        guard let cell else {
            self = .none
            return
        }
        self =
            switch (cell.figure?.meaning, cell.absence) {
            case (.number, _): .number
            case (.zeroMark, _): .zeroMark
            case (.words, _): .words
            case (.pieces, _): .unreadable
            case (.blank, _): .blank
            case (nil, .unreadable): .unreadable
            case (nil, _): .missing
            }
    }
}
