// The name of one cell of the form, the same in every report that has it.

/// A cell's address, `table/row/column`; a row may contain a dot.
public struct CellAddress: Hashable, Sendable, CustomStringConvertible {
    /// Kept for the life of the program.
    private unowned(unsafe) let name: CellName

    /// The table.
    public var table: TableKey { name.table }
    /// The row within the table, such as `refused.stateSecret`.
    public var row: String { name.row }
    /// The column within the row, such as `naturalPerson`.
    public var column: String { name.column }

    /// Creates an address.
    ///
    /// It is looked up among all there are; whoever asks for many takes those of the form's rows.
    public init(_ table: TableKey, _ row: String, _ column: String) {
        name = CellName.of(table, row, column)
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
    public var isExtra: Bool { name.isExtra }

    /// Whether two addresses name the same cell.
    public static func == (left: CellAddress, right: CellAddress) -> Bool { left.name === right.name }

    /// Hashes the identity of the name.
    public func hash(into hasher: inout Hasher) { hasher.combine(ObjectIdentifier(name)) }
}
