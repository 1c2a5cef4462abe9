// The name of one cell of the form, the same in every report that has it.

/// A cell's address, `table/row/column`; a row may contain a dot.
public struct CellAddress: Hashable, Sendable, CustomStringConvertible {
    /// The table.
    public let table: TableKey
    /// The row within the table, such as `refused.stateSecret`.
    public let row: String
    /// The column within the row, such as `naturalPerson`.
    public let column: String

    /// Creates an address.
    public init(_ table: TableKey, _ row: String, _ column: String) {
        self.table = table
        self.row = row
        self.column = column
    }

    /// Reads `table/row/column`; nil for anything else.
    public init?(_ text: String) {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
        guard parts.count == 3, let table = TableKey(rawValue: parts[0]), !parts[1].isEmpty, !parts[2].isEmpty
        else { return nil }
        self.init(table, parts[1], parts[2])
    }

    /// The address as written in JSON.
    public var description: String { "\(table.rawValue)/\(row)/\(column)" }

    /// Whether the row is one of the body's own that the form does not know.
    public var isExtra: Bool { row.hasPrefix("extra.") }
}
