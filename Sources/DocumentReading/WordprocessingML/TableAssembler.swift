// Makes source tables of a document's tables, and prose of those that only lay out a page.

import ReportModel

/// Turns tables into blocks.
enum TableAssembler {
    /// The blocks of a table: the table itself, or, row by row, what stands in cells that hold prose or other tables.
    static func blocks(of table: WordTable) -> [SourceBlock] {
        var blocks: [SourceBlock] = []
        var rows: [WordTable.Row] = []
        func flush() {
            if !rows.isEmpty { blocks.append(.table(sourceTable(rows))) }
            rows = []
        }
        for row in table.rows {
            if isLayout(row) {
                flush()
                for cell in row.cells { blocks += self.blocks(of: cell.blocks) }
            } else {
                rows.append(row)
            }
        }
        flush()
        return blocks
    }

    /// The blocks of lines and tables.
    static func blocks(of blocks: [WordBlock]) -> [SourceBlock] {
        var result: [SourceBlock] = []
        for block in blocks {
            switch block {
            case .line(let line): result.append(.line(line))
            case .table(let table): result += self.blocks(of: table)
            case .foreign(let block): result.append(block)
            }
        }
        return result
    }

    /// Whether a row lays out a page: one of its cells holds a table of several cells, or several paragraphs among
    /// which is a sentence. Labels and figures, broken over paragraphs as they may be, are neither.
    private static func isLayout(_ row: WordTable.Row) -> Bool {
        row.cells.contains { cell in
            var lines = 0
            var hasSentence = false
            for block in cell.blocks {
                switch block {
                case .table(let table):
                    if table.rows.count > 1 || table.rows.contains(where: { $0.cells.count > 1 || isLayout($0) }) {
                        return true
                    }
                case .line(let line):
                    lines += 1
                    hasSentence = hasSentence || isSentence(line)
                case .foreign(.table): return true
                case .foreign(.line(let line)):
                    lines += 1
                    hasSentence = hasSentence || isSentence(line)
                }
            }
            return lines > 1 && hasSentence
        }
    }

    private static func isSentence(_ line: SourceLine) -> Bool {
        line.text.scalars.contains { "。；！？".unicodeScalars.contains($0) }
    }

    private struct Placed {
        let cell: WordTable.Cell
        let text: SourceText
        let column: Int
        var span: Int
        var rowSpan = 1
    }

    private static func sourceTable(_ rows: [WordTable.Row]) -> SourceTable {
        var grid: [[Placed]] = []
        /// The cell, by the column it begins in, that a continued one below belongs to.
        var open: [Int: (row: Int, index: Int)] = [:]
        var widths: Set<Int> = []
        for row in rows {
            var placed: [Placed] = []
            var column = row.columnsBefore
            var continued: [Int: (row: Int, index: Int)] = [:]
            for cell in row.cells {
                let text = text(of: cell.blocks)
                if cell.vertical == .continue, text.isEmpty, let start = open[column] {
                    grid[start.row][start.index].rowSpan += 1
                    continued[column] = start
                } else if cell.horizontal == .continue, text.isEmpty, let last = placed.indices.last {
                    placed[last].span += cell.span
                } else {
                    if cell.vertical == .restart { continued[column] = (grid.count, placed.count) }
                    placed.append(Placed(cell: cell, text: text, column: column, span: cell.span))
                }
                column += cell.span
            }
            open = continued
            widths.insert(column)
            grid.append(placed)
        }
        let cells = grid.map { row in
            row.map { placed in
                SourceTable.Cell(
                    text: placed.text, column: placed.column, columnSpan: placed.span, rowSpan: placed.rowSpan,
                    location: placed.cell.location)
            }
        }
        return SourceTable(rows: cells, hasReliableColumns: widths.count == 1)
    }

    /// The text of a cell, its lines joined as a reader joins them: a space only between Latin words or figures.
    private static func text(of blocks: [WordBlock]) -> SourceText {
        var joined = SourceText()
        for block in self.blocks(of: blocks) {
            switch block {
            case .line(let line): append(line.text.trimmed, to: &joined)
            case .table(let table):
                for cell in table.rows.flatMap({ $0 }) { append(cell.text, to: &joined) }
            }
        }
        return joined
    }

    private static func append(_ text: SourceText, to joined: inout SourceText) {
        guard !text.isEmpty else { return }
        if let last = joined.scalars.last, let first = text.scalars.first, last.isHalfWidthOrDigit,
            first.isHalfWidthOrDigit
        {
            joined.append(" ", at: joined.location)
        }
        joined.append(text)
    }
}

extension Unicode.Scalar {
    fileprivate var isHalfWidthOrDigit: Bool { isASCII || (0xFF10...0xFF19).contains(value) }
}
