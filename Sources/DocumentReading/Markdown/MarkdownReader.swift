// Reads Markdown: headings, paragraphs and pipe tables, with emphasis, escapes and rules taken off.

import ReportModel

/// Reads Markdown files.
public enum MarkdownReader {
    /// The lines and pipe tables of a text.
    public static func read(_ decoded: DecodedText) throws(ReadingError) -> SourceDocument {
        let lines = try TextLine.lines(of: decoded.text)
        var blocks: [SourceBlock] = []
        var blankLines = 0
        var index = 0
        var pieces = 0
        while index < lines.count {
            if blocks.count + pieces > SourceLimits.pieces { throw .tooManyPieces }
            let line = lines[index]
            if line.isBlank || MarkdownLine.isRule(line) {
                blankLines += 1
                index += 1
                continue
            }
            if let (table, next) = try PipeTableReader.read(lines, from: index) {
                pieces += table.rows.reduce(0) { $0 + $1.count }
                blocks.append(.table(table))
                index = next
            } else {
                let endsParagraph = endsParagraph(lines, at: index)
                if let read = MarkdownLine.read(line, endsParagraph: endsParagraph, blankLinesBefore: blankLines) {
                    blocks.append(.line(read))
                }
                index += 1
            }
            blankLines = 0
        }
        return SourceDocument(
            format: .markdown, encoding: decoded.encoding, blocks: blocks, notes: decoded.notes)
    }

    /// The lines of a text and the HTML tables in it, by their lines.
    static func read(_ decoded: DecodedText, _ embedded: EmbeddedTables) throws(ReadingError) -> SourceDocument {
        func text(_ text: String) -> DecodedText { DecodedText(text: text, encoding: decoded.encoding) }
        let prose = try read(text(embedded.rest))
        let tables = try HTMLReader.read(text(embedded.tables))
        var blocks: [SourceBlock] = []
        var rest = prose.blocks[...]
        for table in tables.blocks {
            let place = line(of: table)
            while let next = rest.first, line(of: next) < place { blocks.append(rest.removeFirst()) }
            blocks.append(table)
        }
        return SourceDocument(
            format: .markdown, encoding: decoded.encoding, blocks: blocks + rest, notes: decoded.notes + tables.notes)
    }

    private static func line(of block: SourceBlock) -> Int {
        switch block {
        case .line(let line): line.text.location?.line ?? 0
        case .table(let table): table.rows.lazy.compactMap(\.first).first?.location.line ?? 0
        }
    }

    /// Whether a text is written in Markdown: it has a table rule, a heading sign or rows of bars.
    public static func recognizes(_ text: String) -> Bool {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "#") }) else { return false }
        var barRows = 0
        var isMarkdown = false
        TextLine.forEach(in: text) { line in
            guard !isMarkdown else { return }
            isMarkdown = PipeTableReader.isTableRule(line) || MarkdownLine.headingLevel(of: line) > 0
            if PipeTableReader.fieldRanges(of: line).count > 2 { barRows += 1 }
            isMarkdown = isMarkdown || barRows == 3
        }
        return isMarkdown
    }

    private static func endsParagraph(_ lines: [TextLine], at index: Int) -> Bool {
        guard index + 1 < lines.count else { return true }
        let next = lines[index + 1]
        return next.isBlank || MarkdownLine.isRule(next) || MarkdownLine.headingLevel(of: next) > 0
            || MarkdownLine.headingLevel(of: lines[index]) > 0 || PipeTableReader.fieldRanges(of: next).count > 1
    }
}
