// A row of values as a source prints it, with the text around it that may be its label.

import ReportModel

/// Values that stand together, before anyone knows which row of the form they are.
struct ValueRow: Sendable {
    /// Text cells on lines without values since the row before; the tail of that row's label may be among them.
    var above: [TableCell] = []
    /// Text cells that precede the values on their own line; in a layout of one cell a line, all since the row before.
    var own: [TableCell] = []
    /// Blank cells before all others on the row's line: merged labels, or blank values of a row without a label.
    var leadingBlanks: [TableCell] = []
    /// The cells behind the label, blanks included where the layout shows them.
    var values: [TableCell] = []
    /// Text cells on lines without values up to the next row.
    var below: [TableCell] = []
    /// What parts the cells.
    var layout: TableLine.Layout = .single
    /// Number of cells on the row's line.
    var width = 0
    /// Digits glued to the label; nil for values in cells of their own.
    var glued: String?
    /// Whether it was put together of two lines.
    var isJoined = false

    /// The text on its own line that may be its label in a form: without the heads, captions and labels of several rows
    /// that stand last where its own label is not printed. A spaced layout has the label of several rows beside their
    /// middle.
    func label(in form: TableForm) -> [TableCell] {
        if layout == .spaces { return own }
        let entries = own.map(\.entry)
        let heads = entries.reversed().prefix { $0?.isColumn ?? false }.count
        // 其他 and 总计 head columns and rows; two heads in a row are those of columns.
        var end = own.count - (heads > 1 ? heads : 0)
        while end > 0, isOfSeveralRows(own[end - 1], in: form) { end -= 1 }
        return Array(own[..<end])
    }

    /// Whether a cell is no label of one row; what numbers a row by itself may stand where its wording is not printed.
    private func isOfSeveralRows(_ cell: TableCell, in form: TableForm) -> Bool {
        guard let entry = cell.entry else {
            return Ordinal.length(in: LabelText.folded(cell.source.scalars)[...]) == cell.source.scalars.count
        }
        return !entry.isRow || form.groups.contains(cell.core)
    }

    /// The values that are printed.
    var printed: [TableCell] { values.filter { !$0.isBlank } }

    /// The position of the last cell of the label; -1 without one.
    var labelPosition: Int { own.last?.position ?? -1 }

    /// Whether a column head or a caption stands where the label should: the values of a table read column by column.
    var isHeaded: Bool {
        guard let last = own.last, let entry = last.entry else { return false }
        return !entry.isRow && (entry.isColumn || entry.tables == [.proactive])
    }

    /// Whether it may be a row of the body's own: its label is in words that are no head of the form.
    var mayBeExtra: Bool { !isHeaded && own.contains { !$0.core.isEmpty } }

    /// The cells as printed, for showing what was read.
    var source: [String] {
        own.suffix(4).map(\.text) + (glued.map { [$0] } ?? values.map(\.text))
    }

    /// Where the row stands.
    var location: SourceLocation? { printed.first?.location ?? own.last?.location ?? values.first?.location }
}
