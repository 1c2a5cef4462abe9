// A change of a printed row whose figures cannot all be compared cell by cell.

import ReportModel

/// A row, or a whole table, that differs as printed and that one side or both could not read or do not hold.
public struct RowChange: Hashable, Sendable {
    /// One side of the change.
    public struct Side: Hashable, Sendable {
        /// The printed values, parted by ` | `, blanks between them included where the layout shows them.
        public let text: String
        /// Where they begin.
        public let location: SourceLocation?
        /// Which of the report's `printedRows` they are.
        let rows: [Int]

        init(_ rows: [Int], of report: Report, withEdges: Bool = false) {
            self.rows = rows
            text = Self.text(rows, of: report, withEdges: withEdges)
            location = rows.lazy.compactMap { report.printedRows[$0].location }.first
        }

        /// What rows print; `withEdges` also the blanks around that belong to no cell, which merged labels leave.
        static func text(_ rows: [Int], of report: Report, withEdges: Bool) -> String {
            rows.flatMap { row -> [String] in
                let values = report.printedRows[row].values
                guard !withEdges, let first = values.firstIndex(where: { !$0.isEdge }),
                    let last = values.lastIndex(where: { !$0.isEdge })
                else { return values.map(\.text) }
                return values[first...last].map(\.text)
            }.joined(separator: " | ")
        }
    }

    /// Stable name of this very change.
    public internal(set) var id = ""
    /// `added` or `removed` where only one side prints anything.
    public let operation: Operation
    /// Which table.
    public let table: TableKey
    /// The row's key in a cell address; nil for a table as a whole, and for values of which nothing tells whose they are.
    public let row: String?
    /// The row as a reader names it; the table's name where there is no row.
    public let label: String
    /// The old side; nil where nothing is printed for it.
    public let old: Side?
    /// The new side; nil where nothing is printed for it.
    public let new: Side?
    /// How soon a reviewer should see it.
    public let importance: Importance
    /// Ids of the findings the row's cells take part in.
    public var findings: [String] = []
    /// The reviewer's standing decision.
    public var decision: Decision?

    init(table: TableKey, row: String?, label: String, old: Side?, new: Side?) {
        operation = old == nil ? .added : new == nil ? .removed : .modified
        self.table = table
        self.row = row
        self.label = label
        self.old = old
        self.new = new
        importance =
            old == nil || new == nil
            ? .high("只有一份印有", "printed on one side only") : .high("无法读取而印文不同", "unreadable and printed differently")
    }

    /// The address as written in JSON: `table/row`, or the table's.
    public var address: String { row.map { "\(table.rawValue)/\($0)" } ?? table.rawValue }
}

extension PrintedRow.Value {
    /// Whether it is a blank that belongs to no cell.
    fileprivate var isEdge: Bool { text.isEmpty && cell == nil }
}
