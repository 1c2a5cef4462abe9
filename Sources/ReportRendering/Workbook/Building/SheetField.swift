// One column of a table that is made of rows of any kind.

import SpreadsheetML

/// A column: its head, how wide it may get, and how it makes a cell of a row.
struct SheetField<Row> {
    let head: String
    /// The widest it may get, in digits; longer text goes on in further lines.
    let widest: Int
    let cell: (Row) -> SheetCell

    /// A column for figures and words.
    init(_ head: String, widest: Int = 24, _ cell: @escaping (Row) -> SheetCell) {
        self.head = head
        self.widest = widest
        self.cell = cell
    }
}
