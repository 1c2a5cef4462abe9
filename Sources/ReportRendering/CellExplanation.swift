// One cell of a report with what is needed to check how it was read.

import ReportDiffing
import ReportModel

/// A cell and the lines of the file it was read from.
public struct CellExplanation: Sendable {
    /// A line of the file, or a row of one of its tables.
    public struct SourceRow: Hashable, Sendable {
        /// Where it stands.
        public let location: SourceLocation
        /// What stands on it.
        public let text: String

        /// Creates a line.
        public init(location: SourceLocation, text: String) {
            self.location = location
            self.text = text
        }
    }

    /// The file.
    public let file: ReportFile
    /// The cell.
    public let cell: Cell
    /// The lines the value stands on.
    public let rows: [SourceRow]

    /// Creates an explanation.
    public init(file: ReportFile, cell: Cell, rows: [SourceRow]) {
        self.file = file
        self.cell = cell
        self.rows = rows
    }
}
