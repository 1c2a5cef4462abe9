// Cuts lines of text into cells, by tabs or by spaces.

import ReportModel

/// Makes table lines of the blocks of a document.
enum LineSplitter {
    /// All lines and grid rows of a document, in order.
    static func lines(of document: SourceDocument) -> [TableLine] {
        var lines: [TableLine] = []
        lines.reserveCapacity(document.blocks.count)
        for (index, block) in document.blocks.enumerated() {
            switch block {
            case .line(let line): lines.append(split(line, block: index))
            case .table(let table): lines += rows(of: table, block: index)
            }
        }
        return lines
    }

    private static func rows(of table: SourceTable, block: Int) -> [TableLine] {
        table.rows.map { row in
            let cells = row.map { cell in
                TableCell(
                    source: cell.text, position: cell.column, end: cell.column + cell.columnSpan,
                    location: cell.location)
            }
            return TableLine(
                cells: cells, layout: table.hasReliableColumns ? .grid : .fields, followsBlankLine: false,
                block: block, prose: nil)
        }
    }

    private static func split(_ line: SourceLine, block: Int) -> TableLine {
        let scalars = line.text.scalars
        let isTabbed = scalars.contains("\t")
        var cells = isTabbed ? fields(of: line.text) : segments(of: line.text, in: 0..<scalars.count)
        // A leading tab before a line's only cell is how some converters indent every cell.
        if isTabbed, cells.count == 2, cells[0].isBlank { cells.removeFirst() }
        let layout: TableLine.Layout = cells.count == 1 ? .single : isTabbed ? .fields : .spaces
        if layout == .spaces { countFullWidth(&cells, scalars) }
        return TableLine(
            cells: cells, layout: layout, followsBlankLine: line.blankLinesBefore > 0, block: block, prose: line)
    }

    private static func countFullWidth(_ cells: inout [TableCell], _ scalars: [Unicode.Scalar]) {
        var seen = 0
        var count = 0
        for index in cells.indices {
            count += scalars[seen..<cells[index].position].count { $0.value >= 0x1100 }
            seen = cells[index].position
            let cell = cells[index]
            cells[index] = TableCell(cell, position: cell.position, end: cell.end, fullWidthBefore: count)
        }
    }

    private static func fields(of text: SourceText) -> [TableCell] {
        var cells: [TableCell] = []
        var start = 0
        for index in 0...text.scalars.count where index == text.scalars.count || text.scalars[index] == "\t" {
            let range = trim(text, start..<index)
            // Only figures are ever parted by spaces inside a field; a label's spaces are its own.
            let parts = text.scalars[range].contains(where: \.isBlank) ? segments(of: text, in: range) : []
            if parts.count > 1, parts.allSatisfy(\.isValue) {
                for part in parts { cells.append(TableCell(part, position: cells.count, end: cells.count + 1)) }
            } else {
                cells.append(cell(text, range, fallback: start, position: cells.count..<cells.count + 1))
            }
            start = index + 1
        }
        return cells
    }

    /// The cells of a stretch parted by two spaces or more, and its figures parted by one; running text that sets a
    /// space around its figures (自然人提出 311 件，) stays one cell.
    private static func segments(of text: SourceText, in range: Range<Int>) -> [TableCell] {
        var cells: [TableCell] = []
        var isRunning = false
        for word in words(of: text, in: range) {
            let printed = cell(text, word, fallback: word.lowerBound)
            guard let last = cells.last, !printed.isValue else {
                cells.append(printed)
                continue
            }
            let gap = word.lowerBound - last.end
            let isClose = gap == 1 && text.scalars[last.end] != "\u{3000}"
            guard isClose else {
                cells.append(printed)
                continue
            }
            let joined = cell(text, last.position..<word.upperBound, fallback: last.position)
            // A figure takes its unit; one that opens the line before words is an ordinal, not a value.
            if !last.isValue || joined.isValue || cells.count == 1 {
                cells[cells.count - 1] = joined
            } else {
                cells.append(printed)
            }
            isRunning = isRunning || last.isValue && !joined.isValue && RunningText.continues(printed)
        }
        if RunningText.isCut(cells) { isRunning = true }
        if isRunning, let first = cells.first, let last = cells.last {
            return [cell(text, first.position..<last.end, fallback: first.position)]
        }
        return cells.isEmpty ? [cell(text, range.lowerBound..<range.lowerBound, fallback: range.lowerBound)] : cells
    }

    private static func words(of text: SourceText, in range: Range<Int>) -> [Range<Int>] {
        var words: [Range<Int>] = []
        var start: Int?
        for index in range {
            if text.scalars[index].isBlank {
                if let from = start { words.append(from..<index) }
                start = nil
            } else if start == nil {
                start = index
            }
        }
        if let from = start { words.append(from..<range.upperBound) }
        return words
    }

    private static func trim(_ text: SourceText, _ range: Range<Int>) -> Range<Int> {
        guard let first = range.first(where: { !text.scalars[$0].isBlank }),
            let last = range.last(where: { !text.scalars[$0].isBlank })
        else { return range.lowerBound..<range.lowerBound }
        return first..<last + 1
    }

    private static func cell(
        _ text: SourceText, _ range: Range<Int>, fallback: Int, position: Range<Int>? = nil
    ) -> TableCell {
        let position = position ?? range
        return TableCell(
            source: range.isEmpty ? SourceText() : text.slice(range), position: position.lowerBound,
            end: position.upperBound, location: text.location(at: fallback))
    }
}
