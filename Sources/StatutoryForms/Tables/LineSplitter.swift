// Cuts lines of text into cells, by tabs or by spaces.

import ReportModel

/// Makes table lines of the blocks of a document.
enum LineSplitter {
    /// All lines and grid rows of a document, in order.
    static func lines(of document: SourceDocument) throws(BindingError) -> [TableLine] {
        var lines: [TableLine] = []
        lines.reserveCapacity(document.blocks.count)
        var pieces = 0
        for (index, block) in document.blocks.enumerated() {
            switch block {
            case .line(let line):
                lines.append(split(line, block: index))
                pieces += lines.last?.cells.count ?? 0
            case .table(let table):
                pieces += table.rows.reduce(0) { $0 + $1.count + 1 }
                if pieces <= SourceLimits.pieces { lines += rows(of: table, block: index) }
            }
            if pieces > SourceLimits.pieces { throw .tooManyPieces }
        }
        return lines
    }

    private static func rows(of table: SourceTable, block: Int) -> [TableLine] {
        table.rows.map { row in
            let cells = row.map { cell in
                TableCell(
                    source: cell.text, position: cell.column, end: cell.column + cell.columnSpan,
                    location: cell.location, isDoubtful: cell.isDoubtful)
            }
            return TableLine(
                cells: cells, layout: table.hasReliableColumns ? .grid : .fields, followsBlankLine: false,
                block: block, prose: nil)
        }
    }

    private static func split(_ line: SourceLine, block: Int) -> TableLine {
        let scalars = line.text.scalars
        let isTabbed = scalars.contains("\t")
        if isOverfull(scalars) {
            return TableLine(
                cells: [cell(line.text, 0..<scalars.count, fallback: 0)], layout: .single,
                followsBlankLine: line.blankLinesBefore > 0, block: block, prose: line)
        }
        var cells = isTabbed ? fields(of: line.text) : segments(of: line.text, in: 0..<scalars.count)
        // A leading tab before a line's only cell is how some converters indent every cell.
        if isTabbed, cells.count == 2, cells[0].isBlank { cells.removeFirst() }
        let layout: TableLine.Layout = cells.count == 1 ? .single : isTabbed ? .fields : .spaces
        if layout == .spaces { countFullWidth(&cells, scalars) }
        return TableLine(
            cells: cells, layout: layout, followsBlankLine: line.blankLinesBefore > 0, block: block, prose: line)
    }

    /// Whether a line would have more cells than any row of a table, so that it is text with gaps in it.
    private static func isOverfull(_ scalars: [Unicode.Scalar]) -> Bool {
        guard scalars.count > SourceLimits.cellsOfLine else { return false }
        var gaps = 0
        for index in 2..<scalars.count where scalars[index] == "\t" || isGap(before: index, in: scalars) { gaps += 1 }
        return gaps >= SourceLimits.cellsOfLine
    }

    /// Whether a cell may end in front of what is printed at an offset: behind two blanks, or behind one where no word goes
    /// on.
    private static func isGap(before index: Int, in scalars: [Unicode.Scalar]) -> Bool {
        guard scalars[index - 1].isBlank, !scalars[index].isBlank else { return false }
        return scalars[index - 2].isBlank || !scalars[index].isLetterOrDigit || scalars[index].isDigit
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
            cells.append(cell(text, range, fallback: start, position: cells.count..<cells.count + 1))
            start = index + 1
        }
        return cells
    }

    /// The cells of a stretch parted by two spaces or more, and its figures parted by one; running text that sets a
    /// space around its figures (自然人提出 311 件，) stays one cell.
    private static func segments(of text: SourceText, in range: Range<Int>) -> [TableCell] {
        // A piece that has grown to a sentence is made a cell when it is whole, not anew with every word.
        var pieces: [(range: Range<Int>, cell: TableCell?)] = []
        var isRunning = false
        func piece(_ range: Range<Int>) -> (range: Range<Int>, cell: TableCell?) {
            (range, range.count > TableCell.maximumLength ? nil : cell(text, range, fallback: range.lowerBound))
        }
        for word in words(of: text, in: range) {
            let printed = piece(word)
            guard let last = pieces.last, !(printed.cell?.isValue ?? false) else {
                pieces.append(printed)
                continue
            }
            let gap = word.lowerBound - last.range.upperBound
            let isClose = gap == 1 && text.scalars[last.range.upperBound] != "\u{3000}"
            guard isClose else {
                pieces.append(printed)
                continue
            }
            let joined = piece(last.range.lowerBound..<word.upperBound)
            let isLastValue = last.cell?.isValue ?? false
            let isJoinedValue = joined.cell?.isValue ?? false
            // A figure takes its unit; one that opens the line before words is an ordinal, not a value.
            if !isLastValue || isJoinedValue || pieces.count == 1 {
                pieces[pieces.count - 1] = joined
            } else {
                pieces.append(printed)
            }
            isRunning =
                isRunning || isLastValue && !isJoinedValue && RunningText.continues(text.scalars[word])
        }
        let cells = pieces.map { $0.cell ?? cell(text, $0.range, fallback: $0.range.lowerBound) }
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
