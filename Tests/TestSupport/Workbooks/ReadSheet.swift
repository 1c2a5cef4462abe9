// One sheet of a workbook as a reader of the format finds it.

/// A sheet that was read back.
public struct ReadSheet: Sendable {
    /// The name on its tab.
    public let name: String
    /// The rows, each with its cells by column; a column without a cell is nil.
    public let rows: [[ReadCell?]]
    /// The first cell below and beside what stays in view; nil where nothing does.
    public let frozenCorner: String?
    /// The cells that can be filtered.
    public let filter: String?
    /// The widths of the columns.
    public let widths: [Int]
    /// Where cells lead: the cell's name and the place.
    public let links: [String: String]

    /// The texts of a row; a column without a cell is empty.
    public func texts(_ row: Int) -> [String] { rows[row].map { $0?.text ?? "" } }

    /// The rows below the first one, each by the heads of the first.
    public var records: [[String: ReadCell]] {
        guard let heads = rows.first else { return [] }
        return rows.dropFirst().map { cells in
            Dictionary(
                zip(heads, cells).compactMap { head, cell in head.flatMap { head in cell.map { (head.text, $0) } } }
            ) { first, _ in first }
        }
    }
}
