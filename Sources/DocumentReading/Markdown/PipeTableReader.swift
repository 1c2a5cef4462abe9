// Tables drawn with bars, in the flavours converters write.

import ReportModel

/// Reads a run of lines that are rows of a pipe table.
enum PipeTableReader {
    /// The table that begins at a line, with the index of the line after it; nil when none begins there.
    ///
    /// A single blank line between rows does not end a table.
    static func read(_ lines: [TextLine], from start: Int) throws(ReadingError) -> (SourceTable, Int)? {
        guard isRow(lines[start]) else { return nil }
        var rows: [TextLine] = []
        var index = start
        while index < lines.count {
            if isRow(lines[index]) {
                rows.append(lines[index])
                index += 1
            } else if lines[index].isBlank, index + 1 < lines.count, isRow(lines[index + 1]) {
                index += 1
            } else if isGridRule(lines[index]) {
                index += 1
            } else {
                break
            }
        }
        var cells: [[SourceTable.Cell]] = []
        var count = 0
        for row in rows where !isTableRule(row) {
            cells.append(self.cells(row))
            count += cells.last?.count ?? 0
            if count > SourceLimits.pieces { throw .tooManyPieces }
        }
        let widths = Set(cells.map(\.count))
        return (SourceTable(rows: cells, hasReliableColumns: widths.count == 1), index)
    }

    /// Whether the line is the rule under a table's head.
    static func isTableRule(_ line: TextLine) -> Bool {
        let signs = line.scalars.lazy.filter { !$0.isBlankSpace }
        return signs.allSatisfy { isRuleSign($0) } && signs.contains("|") && signs.contains("-")
    }

    private static func isRuleSign(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "|", "-", ":", "+", "=": true
        default: false
        }
    }

    private static func isGridRule(_ line: TextLine) -> Bool {
        let signs = line.scalars.filter { !$0.isBlankSpace }
        return signs.first == "+" && signs.allSatisfy { "+-=:".unicodeScalars.contains($0) }
    }

    private static func isRow(_ line: TextLine) -> Bool {
        if line.scalars.count > SourceLimits.cellsOfLine, fieldRanges(of: line).count > SourceLimits.cellsOfLine {
            return false
        }
        // A bar that closes the line makes it a row, also of a single cell; a sentence never ends with one.
        return fieldRanges(of: line).count > 1 || isTableRule(line) || line.scalars.last { !$0.isBlankSpace } == "|"
    }

    private static func cells(_ line: TextLine) -> [SourceTable.Cell] {
        fieldRanges(of: line).enumerated().map { index, range in
            let text = MarkdownInline.plain(line, range)
            let location = text.location ?? SourceLocation(line: line.number, column: range.lowerBound + 1)
            return SourceTable.Cell(text: text, column: index, location: location)
        }
    }

    /// The ranges of the fields of a row, bars at either end left out; one range for a line without bars.
    static func fieldRanges(of line: TextLine) -> [Range<Int>] {
        let scalars = line.scalars
        guard let first = scalars.firstIndex(where: { !$0.isBlankSpace }),
            let last = scalars.lastIndex(where: { !$0.isBlankSpace })
        else { return [] }
        let bars = scalars.indices.filter { scalars[$0] == "|" && ($0 == 0 || scalars[$0 - 1] != "\\") }
        guard !bars.isEmpty else { return [0..<scalars.count] }
        var edges = bars
        if bars.first != first { edges.insert(-1, at: 0) }
        if bars.last != last { edges.append(scalars.count) }
        return zip(edges, edges.dropFirst()).map { $0 + 1..<$1 }
    }
}
