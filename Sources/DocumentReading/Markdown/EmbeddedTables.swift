// Finds the HTML tables that stand in Markdown, whose own tables know no merged cells.

/// The lines of a text that belong to HTML tables, and those around them.
struct EmbeddedTables {
    /// Tags that lay out the text of a page; Markdown has no need of them outside tables.
    private static let blockTags = [
        "<p", "<div", "<br", "<h1", "<h2", "<h3", "<h4", "<li", "<tr", "<td", "</p", "</div",
    ]
    /// Tags that only a whole page has.
    private static let pageTags = ["<!doctype", "<html", "<head", "<body", "<meta"]
    /// Markdown may hold a tag now and then, but on no more of its lines than one in so many.
    private static let linesPerTag = 4

    /// The text of the tables, all else blank; every character keeps its line and column.
    private(set) var tables = ""
    /// The text around them, the tables blank.
    private(set) var rest = ""
    /// Lines of the rest that begin with text.
    private var textLines = 0
    /// Lines of the rest that hold tags of blocks.
    private var tagLines = 0
    private var isPage = false
    private var hasHeading = false

    /// Takes a text apart, line by line: a table that begins within a line takes in all of it.
    init(_ text: String) {
        var depth = 0
        TextLine.forEach(in: text) { line in
            let small = String(String.UnicodeScalarView(line.scalars)).lowercased()
            let opened = small.occurrences(of: "<table")
            let isTable = depth > 0 || opened > 0
            depth = max(0, depth + opened - small.occurrences(of: "</table"))
            let blank = String(repeating: " ", count: line.scalars.count)
            let printed = String(scalars: line.scalars)
            tables += (isTable ? printed : blank) + "\n"
            rest += (isTable ? blank : printed) + "\n"
            if !isTable { judge(line, small) }
        }
    }

    private mutating func judge(_ line: TextLine, _ small: String) {
        guard let first = line.scalars.first(where: { !$0.isBlankSpace }) else { return }
        if first != "<" { textLines += 1 }
        if Self.blockTags.contains(where: small.contains) { tagLines += 1 }
        if Self.pageTags.contains(where: small.contains) { isPage = true }
        if MarkdownLine.headingLevel(of: line) > 0 { hasHeading = true }
    }

    /// Whether the text around the tables is Markdown, where line ends and blank lines part paragraphs, and no piece of a
    /// page, where only tags do.
    func isMarkdown(isNamed: Bool) -> Bool {
        guard !isPage, textLines > 0 else { return false }
        return tagLines == 0 || (isNamed || hasHeading) && tagLines * Self.linesPerTag <= textLines
    }
}

extension String {
    fileprivate func occurrences(of word: String) -> Int { ranges(of: word).count }
}
