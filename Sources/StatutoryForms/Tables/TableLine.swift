// A line of cells: a row of a grid, or a line of text cut where its layout parts cells.

import ReportModel

/// A line that may be a row of a table; a class because lines are handed from stage to stage.
final class TableLine: Sendable {
    /// What parts the cells of the line.
    enum Layout: Hashable, Sendable {
        /// A grid drawn by the format; positions are its columns.
        case grid
        /// Bars or tabs; positions are field indexes.
        case fields
        /// Runs of spaces; positions are character columns.
        case spaces
        /// A single cell.
        case single
    }

    /// The cells in order, blanks included where the layout shows them.
    let cells: [TableCell]
    /// What parts them.
    let layout: Layout
    /// Whether a blank line stands before it.
    let followsBlankLine: Bool
    /// The index of the block it came from.
    let block: Int
    /// The whole text of the line; nil for a row of a grid.
    let prose: SourceLine?

    init(cells: [TableCell], layout: Layout, followsBlankLine: Bool, block: Int, prose: SourceLine?) {
        self.cells = cells
        self.layout = layout
        self.followsBlankLine = followsBlankLine
        self.block = block
        self.prose = prose
    }

    /// Whether every printed cell is a value, and at least one is printed.
    var isValuesOnly: Bool {
        cells.contains { $0.isValue } && cells.allSatisfy { $0.isValue || $0.isBlank }
    }

    /// Whether nothing is printed on it.
    var isBlank: Bool { cells.allSatisfy(\.isBlank) }
}
