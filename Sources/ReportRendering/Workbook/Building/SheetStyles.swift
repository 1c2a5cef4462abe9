// The few looks the cells of our workbooks have.

import SpreadsheetML

/// Looks by what they mean.
enum SheetStyles {
    private static let paleBlue = SheetColor(0xDDE8F3)
    private static let paleAmber = SheetColor(0xFFF3D1)
    private static let paleRed = SheetColor(0xFBDEDB)
    private static let paleGray = SheetColor(0xEEEEEE)
    private static let gray = SheetColor(0x6B6B6B)

    /// Nothing in particular.
    static let plain = CellStyle()
    /// The title of a sheet.
    static let title = CellStyle(font: FontStyle(isBold: true, color: SheetColor(0x1F3F66)))
    /// The head of a column.
    static let head = CellStyle(font: FontStyle(isBold: true), fill: paleBlue, isWrapped: true, isRuled: true)
    /// The name of what stands beside it.
    static let label = CellStyle(font: FontStyle(color: gray))
    /// A figure or word that changed.
    static let changed = CellStyle(fill: paleAmber)
    /// A link to another sheet.
    static let link = CellStyle(font: FontStyle(isUnderlined: true, color: SheetColor(0x0B5394)))
    /// Where there is nothing that could be shown.
    static let absent = CellStyle(fill: paleGray)
    /// What calls for a person.
    static let doubtful = CellStyle(fill: paleRed)
    /// What may do so.
    static let notable = CellStyle(fill: paleAmber)

    /// Text that only the old side has; a line goes through it, so that no colour is needed.
    static let deleted = FontStyle(isStruck: true, color: SheetColor(0xA61C00))
    /// Text that only the new side has.
    static let inserted = FontStyle(isUnderlined: true, color: SheetColor(0x0B6B2E))
}
