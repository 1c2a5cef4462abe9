// The names of cells, each kept once, so that cells are told apart without comparing words.

import Synchronization

/// The three words of a cell's address.
///
/// There are some three hundred in the forms and few beyond: rows of a body's own are numbered, not named. So each is
/// kept for the life of the program, and an address need not count who refers to it.
final class CellName: Sendable {
    let table: TableKey
    let row: String
    let column: String
    /// Whether the row is one of a body's own.
    let isExtra: Bool

    private init(_ words: Words) {
        table = words.table
        row = words.row
        isExtra = words.row.hasPrefix("extra.")
        column = words.column
    }

    private struct Words: Hashable {
        let table: TableKey
        let row: String
        let column: String
    }

    private static let known = Mutex<[Words: CellName]>([:])

    /// The one name of these words.
    static func of(_ table: TableKey, _ row: String, _ column: String) -> CellName {
        let words = Words(table: table, row: row, column: column)
        return known.withLock { known in
            if let name = known[words] { return name }
            let name = CellName(words)
            known[words] = name
            return name
        }
    }
}
