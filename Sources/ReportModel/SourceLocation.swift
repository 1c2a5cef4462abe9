// Where something stands in the file it was read from.

/// A place in a source file; it holds what the format has, all indexes 1-based.
public struct SourceLocation: Hashable, Sendable {
    /// Line of the file, for text, Markdown and HTML.
    public var line: Int?
    /// Column in characters, for text, Markdown and HTML.
    public var column: Int?
    /// Paragraph of the body, for word-processing documents.
    public var paragraph: Int?
    /// Table of the body, for word-processing documents.
    public var table: Int?
    /// Row of that table.
    public var row: Int?
    /// Cell of that row.
    public var cell: Int?
    /// Page, for paginated formats.
    public var page: Int?
    /// Ordinal of the line or table cell among all of the file, for paginated formats: it tells the places of one page
    /// apart and is not shown.
    public var place: Int?

    /// A place in a file of lines.
    public init(line: Int, column: Int, page: Int? = nil) {
        self.line = line
        self.column = column
        self.page = page
    }

    /// A line or a table cell of a paginated file.
    public init(page: Int, place: Int) {
        self.page = page
        self.place = place
    }

    /// A paragraph of a word-processing document.
    public init(paragraph: Int) {
        self.paragraph = paragraph
    }

    /// A table cell of a word-processing document.
    public init(table: Int, row: Int, cell: Int) {
        self.table = table
        self.row = row
        self.cell = cell
    }

    /// The place `characters` further on in the same line; formats without columns stay where they are.
    public func advanced(by characters: Int) -> SourceLocation {
        guard let column else { return self }
        var moved = self
        moved.column = column + characters
        return moved
    }
}
