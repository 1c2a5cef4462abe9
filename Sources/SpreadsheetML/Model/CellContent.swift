// What a cell of a sheet can hold; a formula is no case of it.

/// The content of a cell.
public enum CellContent: Hashable, Sendable {
    /// Nothing.
    case empty
    /// Text, which stays text whatever it looks like.
    case text(String)
    /// Text with stretches that look different.
    case rich([TextRun])
    /// A number with exactly the digits of its literal.
    case number(NumberLiteral, NumberFormat)

    /// The text, without its looks; empty for numbers.
    public var text: String {
        switch self {
        case .empty, .number: ""
        case .text(let text): text
        case .rich(let runs): runs.map(\.text).joined()
        }
    }

    /// The length of the text as spreadsheets count it.
    var utf16Count: Int {
        switch self {
        case .empty, .number: 0
        case .text(let text): text.utf16.count
        case .rich(let runs): runs.reduce(0) { $0 + $1.text.utf16.count }
        }
    }
}
