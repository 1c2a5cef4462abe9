// Where something stands in the file it was read from.

/// A place in a source file; it holds what the format has, all indexes 1-based.
public struct SourceLocation: Hashable, Sendable {
    /// Line of the file, for text, Markdown and HTML.
    public var line: Int? {
        get { Self.shown(numbers.line) }
        set { numbers.line = Self.kept(newValue) }
    }
    /// Column in characters, for text, Markdown and HTML.
    public var column: Int? {
        get { Self.shown(numbers.column) }
        set { numbers.column = Self.kept(newValue) }
    }
    /// Paragraph of the body, for word-processing documents.
    public var paragraph: Int? {
        get { Self.shown(numbers.paragraph) }
        set { numbers.paragraph = Self.kept(newValue) }
    }
    /// Table of the body, for word-processing documents.
    public var table: Int? {
        get { Self.shown(numbers.table) }
        set { numbers.table = Self.kept(newValue) }
    }
    /// Row of that table.
    public var row: Int? {
        get { Self.shown(numbers.row) }
        set { numbers.row = Self.kept(newValue) }
    }
    /// Cell of that row.
    public var cell: Int? {
        get { Self.shown(numbers.cell) }
        set { numbers.cell = Self.kept(newValue) }
    }
    /// Page, for paginated formats.
    public var page: Int? {
        get { Self.shown(numbers.page) }
        set { numbers.page = Self.kept(newValue) }
    }
    /// Ordinal of the line or table cell among all of the file, for paginated formats: it tells the places of one page
    /// apart and is not shown.
    public var place: Int? {
        get { Self.shown(numbers.place) }
        set { numbers.place = Self.kept(newValue) }
    }

    // Every character of a report has a place: a place takes as little room as it can, 0 standing for none.
    private var numbers = Numbers()

    private struct Numbers: Hashable, Sendable {
        var line: Int32 = 0
        var column: Int32 = 0
        var paragraph: Int32 = 0
        var table: Int32 = 0
        var row: Int32 = 0
        var cell: Int32 = 0
        var page: Int32 = 0
        var place: Int32 = 0
    }

    private static func shown(_ number: Int32) -> Int? { number == 0 ? nil : Int(number) }

    private static func kept(_ number: Int?) -> Int32 { Int32(clamping: number ?? 0) }

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
