// A table of a page, rebuilt from the places of its words.

import ReportModel

/// Rows of cells in the columns in which the page shows them.
struct PrintedTable: Sendable {
    /// What stands in one cell: lines of words, each with its page, because a page may cut a cell.
    struct Cell: Sendable {
        /// The lines from top to bottom.
        var lines: [PrintedLine] = []
        /// Whether the page leaves open that they, or there being none, are another cell's.
        var isDoubtful = false

        /// The lines joined as a reader joins them.
        func text(at location: SourceLocation) -> SourceText {
            var text = SourceText()
            for line in lines {
                var place = location
                place.page = line.page
                let scalars = line.scalars
                // Numbers one below the other are two, or one that is broken: neither is read as the other.
                let areNumbers = PrintedFigure.isNumber(text.scalars) && PrintedFigure.isNumber(scalars)
                if areNumbers || WordJoiner.needsBlank(text.scalars.last, scalars.first) { text.append(" ", at: place) }
                text.append(SourceText(scalars, at: place))
            }
            return text
        }
    }

    /// The number of the page it begins on.
    let page: Int
    /// The columns of its labels, which come first.
    let labels: LabelColumns
    /// Where labels end and figures begin, in points from the left.
    let labelEdge: Double
    /// How many of the rows are heads of columns; the last of them has a head for each column.
    private(set) var headerRows: Int
    /// The rows, each with a cell for every column.
    var rows: [[Cell]]

    /// A table of rows, the first of which are heads.
    init(page: Int, labels: LabelColumns, labelEdge: Double, header: [[Cell]], rows: [[Cell]]) {
        self.page = page
        self.labels = labels
        self.labelEdge = labelEdge
        headerRows = header.count
        self.rows = header + rows
    }

    /// Whether it has heads only, its rows being on the next page.
    var isHeader: Bool { headerRows == rows.count }

    /// Puts heads that stand on the page before in front of those here, which may be the rest of them.
    mutating func beginHeader(with header: PrintedTable) {
        guard header.width == width, header.headerRows > 0 else {
            // Columns that do not match are still the heads of this table.
            rows =
                header.rows.map { row in
                    Array((row + Array(repeating: Cell(), count: width)).prefix(width))
                } + rows
            headerRows += header.rows.count
            return
        }
        if headerRows == 0 {
            rows = header.rows + rows
            headerRows = header.headerRows
            return
        }
        let lowest = header.rows[header.headerRows - 1]
        rows[headerRows - 1] = zip(lowest, rows[headerRows - 1]).map { Cell(lines: $0.lines + $1.lines) }
        rows = header.rows.dropLast() + rows
        headerRows += header.headerRows - 1
    }

    private var width: Int { rows.first?.count ?? 0 }

    /// Takes away the labels of groups that begin without an ordinal where others have one: they began on the page before.
    mutating func takeUnopenedGroups() -> [PrintedLine] {
        let isNumbered = rows.contains { row in
            row.prefix(labels.count).contains { PrintedOrdinal.opens($0.lines.flatMap(\.compact)) }
        }
        guard isNumbered, labels.count > 1 else { return [] }
        var taken: [PrintedLine] = []
        for column in 0..<labels.count - 1 {
            guard let row = rows.indices.dropFirst(headerRows).first(where: { !rows[$0][column].lines.isEmpty }),
                !PrintedOrdinal.opens(rows[row][column].lines.flatMap(\.compact))
            else { continue }
            taken += rows[row][column].lines
            rows[row][column].lines = []
        }
        return taken
    }

    /// The size of the type of its labels; nil where it has none.
    var labelSize: Double? { rows.lazy.flatMap { $0.prefix(labels.count) }.flatMap(\.lines).first?.em }

    /// Whether the last row of figures has a label.
    var isLastRowLabelled: Bool {
        guard labels.count > 0, let last = rows.last(where: isRowOfFigures) else { return false }
        return !last[labels.count - 1].lines.isEmpty
    }

    /// Whether a line could be one of its labels, by its place and size.
    func mayLabel(_ line: PrintedLine) -> Bool {
        guard let size = labelSize, !PrintedOrdinal.isClause(line.compact) else { return false }
        return line.right < labelEdge + size * 0.3 && abs(line.em - size) < size * 0.1
    }

    /// Whether a line at the top of the next page is the rest of the last row's label, which fills its last line.
    func mayEndLabel(_ line: PrintedLine) -> Bool {
        guard labels.count > 0, let last = rows.last(where: isRowOfFigures)?[labels.count - 1].lines.last else {
            return false
        }
        let edge =
            rows.dropFirst(headerRows).flatMap { $0.prefix(labels.count) }.flatMap(\.lines).map(\.right).max()
            ?? labelEdge
        let isFull = edge - last.right < line.em * 2
        return mayLabel(line) && isFull && line.width < last.width && !PrintedOrdinal.opens(line.compact)
            && abs(line.left - last.left) < line.em * 0.3
    }

    /// Adds lines that the top of the next page holds of the last labels.
    mutating func continueLabels(_ lines: [PrintedLine]) {
        guard let last = rows.indices.last, labels.count > 0 else { return }
        for line in lines {
            let own = rows[last][labels.count - 1].lines.last
            let column = labels.columns(of: line).upperBound
            let isOwn =
                column == labels.count - 1
                || own.map { labels.columns(of: $0).count > 1 && abs($0.left - line.left) < line.em * 0.6 } ?? false
            if isOwn {
                rows[last][labels.count - 1].lines.append(line)
            } else if let row = rows.lastIndex(where: { !$0[column].lines.isEmpty }) {
                rows[row][column].lines.append(line)
            }
        }
    }

    /// Puts lines that the foot of the page before holds of the first row's label in front of it.
    mutating func beginLabel(with lines: [PrintedLine]) {
        guard let first = firstRow, labels.count > 0 else { return }
        rows[first][labels.count - 1].lines.insert(contentsOf: lines, at: 0)
    }

    /// The text of the first row's label, whose beginning may be on the page before.
    var firstLabel: [Unicode.Scalar] {
        guard let first = firstRow, labels.count > 0 else { return [] }
        return rows[first][labels.count - 1].lines.flatMap(\.compact)
    }

    private var firstRow: Int? {
        rows.firstIndex(where: isRowOfFigures)
    }

    private func isRowOfFigures(_ row: [Cell]) -> Bool {
        row.dropFirst(labels.count).contains { PrintedFigure.isFigure($0.lines.flatMap(\.compact)) }
    }

    /// The table as a source shows it; `place` numbers its cells.
    func source(place: inout Int) -> SourceTable {
        let cells = rows.enumerated().map { index, row in
            row.enumerated().compactMap { column, cell -> SourceTable.Cell? in
                place += 1
                // A head may stand over several columns: what is blank beside it is no cell.
                if index < headerRows, cell.lines.isEmpty { return nil }
                let location = SourceLocation(page: cell.lines.first?.page ?? page, place: place)
                return SourceTable.Cell(
                    text: cell.text(at: location), column: column, location: location,
                    isDoubtful: cell.isDoubtful || index < headerRows)
            }
        }
        return SourceTable(rows: cells, hasReliableColumns: true)
    }
}
