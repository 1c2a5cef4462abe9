// What the pages hold, from top to bottom.

/// A line of prose or a table of a page.
enum PrintedItem: Sendable {
    case line(PrintedLine)
    case table(PrintedTable)
}
