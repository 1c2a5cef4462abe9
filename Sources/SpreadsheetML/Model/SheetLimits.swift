// How much a sheet can hold, in Excel and in the programs that follow it.

/// The bounds of a sheet.
public struct SheetLimits: Hashable, Sendable {
    /// Rows of a sheet; what is more goes on in another sheet.
    public var rows = 1_048_576
    /// Columns of a sheet.
    public var columns = 16_384
    /// Characters of a cell, in UTF-16; what is more is cut, with a mark.
    public var charactersOfCell = 32_767
    /// Characters of a sheet's name, in UTF-16.
    public var charactersOfName = 31

    /// The bounds of Excel.
    public init() {}
}
