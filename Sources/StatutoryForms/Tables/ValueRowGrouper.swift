// Groups the cells of a table's lines into rows of values with the text that may label them.

import ReportModel
import UnicodeText

/// Makes value rows of lines, whatever the layout: a row a line, a cell a line, or both in turn.
struct ValueRowGrouper {
    private let vocabulary = TableVocabulary.standard
    private let linesMarkRows: Bool
    private var rows: [ValueRow] = []
    private var above: [TableCell] = []
    private var trailingBlanks: [TableCell] = []
    private var open: ValueRow?

    /// The value rows of a table's lines, in order.
    static func rows(of lines: [TableLine]) -> [ValueRow] {
        var grouper = ValueRowGrouper(lines)
        for line in lines { grouper.add(line) }
        grouper.finishRow()
        grouper.finishBlankRow()
        return grouper.linked()
    }

    private init(_ lines: [TableLine]) {
        // In a layout of one cell a line, blank lines part rows only if they do not part all cells.
        let singles = lines.filter { $0.layout == .single }
        linesMarkRows = singles.count { !$0.followsBlankLine } * 5 >= singles.count * 2
    }

    private mutating func add(_ line: TableLine) {
        if line.layout == .single {
            if line.followsBlankLine, linesMarkRows {
                finishRow()
                finishBlankRow()
            }
            if let cell = line.cells.first { addSingle(cell) }
        } else {
            finishRow()
            finishBlankRow()
            addRow(line)
        }
    }

    private mutating func addSingle(_ cell: TableCell) {
        if cell.isBlank {
            if open != nil { open?.values.append(cell) } else { trailingBlanks.append(cell) }
        } else if cell.isValue {
            if open == nil {
                open = ValueRow(own: above, values: trailingBlanks, layout: .single, width: 1)
                above = []
                trailingBlanks = []
            }
            open?.values.append(cell)
        } else if open != nil, isWordValue(cell) {
            open?.values.append(cell)
        } else {
            finishRow()
            finishBlankRow()
            if let digits = GluedValue.digits(of: cell), vocabulary.gluedRow(cell) != nil {
                rows.append(ValueRow(own: above + [cell], layout: .single, width: 1, glued: digits))
                above = []
            } else {
                above.append(cell)
            }
        }
    }

    /// Short words between values that no label begins with (见附件).
    private func isWordValue(_ cell: TableCell) -> Bool {
        let scalars = LabelText.folded(cell.text)
        return scalars.count <= 6 && Ordinal.parse(scalars[...]) == nil && !scalars.contains("(")
            && vocabulary.entry(for: cell.core) == nil && cell.core.opens(with: "详见") || cell.core.opens(with: "见附")
    }

    private mutating func addRow(_ line: TableLine) {
        var segment = ValueRow(above: above, layout: line.layout, width: line.cells.count)
        var hasRow = false
        var hasValue = false
        for cell in line.cells {
            if cell.isText, !hasValue || startsRow(cell) {
                if hasValue {
                    rows.append(segment)
                    hasRow = true
                    hasValue = false
                    segment = ValueRow(layout: line.layout, width: line.cells.count)
                }
                segment.values = []
                segment.own.append(cell)
            } else if cell.isBlank, segment.own.isEmpty, segment.values.isEmpty {
                segment.leadingBlanks.append(cell)
            } else {
                segment.values.append(cell)
                hasValue = hasValue || !cell.isBlank
            }
        }
        if segment.printed.isEmpty { segment = takingWords(segment) }
        let isGlued = segment.printed.isEmpty && takeGlued(&segment)
        if isGlued || !segment.printed.isEmpty || isBlankRow(segment, of: line) {
            rows.append(segment)
            above = []
        } else {
            if hasRow { above = [] }
            above += segment.own
        }
    }

    /// Whether a text behind values opens another row on the same line instead of being a value in words.
    private func startsRow(_ cell: TableCell) -> Bool {
        guard let entry = cell.entry else { return false }
        return entry.isRow && !entry.isColumn
    }

    /// Moves words behind an unmistakable row label to the values: 行政许可 | 见附件.
    private func takingWords(_ segment: ValueRow) -> ValueRow {
        guard let index = segment.own.lastIndex(where: { labelsRow($0) }), index + 1 < segment.own.count,
            !isHeader(segment.own)
        else { return segment }
        let words = segment.own[(index + 1)...]
        guard words.allSatisfy({ vocabulary.entry(for: $0.core) == nil }) else { return segment }
        var moved = segment
        moved.own.removeSubrange((index + 1)...)
        moved.values = words + segment.values
        return moved
    }

    private func takeGlued(_ segment: inout ValueRow) -> Bool {
        guard let last = segment.own.last, let digits = GluedValue.digits(of: last), vocabulary.gluedRow(last) != nil
        else { return false }
        segment.glued = digits
        return true
    }

    /// Whether a line without printed values is a row whose cells are blank.
    private func isBlankRow(_ segment: ValueRow, of line: TableLine) -> Bool {
        guard line.layout != .spaces, !segment.values.isEmpty, let last = segment.own.last else { return false }
        return labelsRow(last) && !isHeader(segment.own)
    }

    private func isHeader(_ cells: [TableCell]) -> Bool {
        cells.count { $0.entry?.isColumn ?? false } > 1
    }

    private func labelsRow(_ cell: TableCell) -> Bool {
        cell.entry.map { $0.isRow && !$0.isColumn } ?? false
    }

    private mutating func finishRow() {
        if let row = open { rows.append(row) }
        open = nil
    }

    /// In a layout of one cell a line, a row label followed by nothing but empty cells.
    private mutating func finishBlankRow() {
        defer { trailingBlanks = [] }
        guard !trailingBlanks.isEmpty, let last = above.last, labelsRow(last) else { return }
        rows.append(ValueRow(own: above, values: trailingBlanks, layout: .single, width: 1))
        above = []
    }

    /// Gives every row the text between it and the next as `below`.
    private func linked() -> [ValueRow] {
        var result = rows
        for index in result.indices {
            result[index].below = index + 1 < result.count ? result[index + 1].above : above
        }
        return result
    }
}
