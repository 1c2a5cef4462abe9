// One column of a sheet.

/// A column.
public struct SheetColumn: Hashable, Sendable {
    /// The widest a spreadsheet allows.
    static let widest = 255

    /// Its width in digits of the standard font.
    public let width: Int

    /// Creates a column.
    public init(width: Int) {
        self.width = min(max(width, 1), Self.widest)
    }
}
