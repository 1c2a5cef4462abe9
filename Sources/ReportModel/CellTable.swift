// The cells of a report, in order and by address.

/// An ordered collection of cells with unique addresses.
public struct CellTable: Sendable {
    /// The cells in order.
    public let all: [Cell]
    /// The tables of which the source holds at least one cell.
    public let heldTables: Set<TableKey>
    private let indexes: [CellAddress: Int]

    /// Creates a table; of several cells with one address the first is kept.
    public init(_ cells: [Cell]) {
        var kept: [Cell] = []
        var indexes: [CellAddress: Int] = [:]
        kept.reserveCapacity(cells.count)
        indexes.reserveCapacity(cells.count)
        for cell in cells where indexes[cell.address] == nil {
            indexes[cell.address] = kept.count
            kept.append(cell)
        }
        all = kept
        heldTables = Set(kept.lazy.filter { $0.absence != .missing }.map(\.address.table))
        self.indexes = indexes
    }

    /// The cell at an address; nil when no table of the report has it.
    public subscript(address: CellAddress) -> Cell? {
        indexes[address].map { all[$0] }
    }
}
