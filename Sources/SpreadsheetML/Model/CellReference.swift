// The name of a cell within its sheet.

/// A place in a sheet.
public struct CellReference: Hashable, Sendable {
    /// The row, 0-based.
    public let row: Int
    /// The column, 0-based.
    public let column: Int

    /// Creates a reference.
    public init(row: Int, column: Int) {
        self.row = row
        self.column = column
    }

    /// The name a reader knows it by: B7.
    public var name: String { Self.letters(column) + String(row + 1) }

    /// The same with dollar signs, which keep it in place when it is copied: $B$7.
    var fixedName: String { "$\(Self.letters(column))$\(row + 1)" }

    /// The letters of a column: A to Z, AA and so on.
    static func letters(_ column: Int) -> String {
        var letters: [UInt8] = []
        var rest = column + 1
        while rest > 0 {
            letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
            rest = (rest - 1) / 26
        }
        return String(decoding: letters.reversed(), as: UTF8.self)
    }
}
