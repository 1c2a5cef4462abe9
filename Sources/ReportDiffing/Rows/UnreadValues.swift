// What rows print that no comparison of cells accounts for.

import ReportModel

/// The values of some rows of one side that were given to no cell, or to a cell that the other side leaves unread.
struct UnreadValues {
    /// The rows, as indexes of the report's.
    let rows: [Int]
    /// The values, in printed order, blanks included where the layout shows them.
    private let values: [String]
    /// The layout of the rows; nil where nothing parts their values.
    private let layout: TableLabelling.Layout?
    private let format: SourceFormat
    private let isPrinted: Bool

    /// The values of some rows; `unread` are the cells that stand against none that could be read, nil for all.
    init(_ rows: [Int], of report: Report, unread: Set<CellAddress>?) {
        self.rows = rows
        let printed = rows.map { report.printedRows[$0] }
        values = printed.flatMap { row in
            row.values.filter { value in
                guard let unread, let cell = value.cell else { return true }
                return unread.contains(cell)
            }.map(\.text)
        }
        layout = printed.contains { $0.layout == nil } ? nil : printed.first?.layout
        format = report.format
        isPrinted = printed.contains { $0.values.contains { !$0.text.isEmpty } }
    }

    /// Whether anything is left.
    var isEmpty: Bool { values.allSatisfy(\.isEmpty) }

    /// The values without blanks.
    var texts: [String] { values.filter { !$0.isEmpty } }

    /// The side of a change; nil where nothing is printed.
    func side(of report: Report, withEdges: Bool = false) -> RowChange.Side? {
        isPrinted ? RowChange.Side(rows, of: report, withEdges: withEdges) : nil
    }

    /// Whether two sides' values are laid out in the same way.
    func isLaidOut(as other: UnreadValues) -> Bool { format == other.format && layout == other.layout }

    /// Whether two sides print different values.
    ///
    /// Laid out in one way they are held against one another value by value, and a blank counts where it is shown, at the
    /// edges where both show as many cells. Another layout may part or join what it prints (15 16), so that only what is
    /// printed in sequence can be compared; `inOrder` is false where it has lost the sequence too.
    func differs(from other: UnreadValues, inOrder: Bool = true) -> Bool {
        if isEmpty || other.isEmpty { return isEmpty != other.isEmpty }
        guard isLaidOut(as: other), layout != nil else {
            return inOrder || layout == nil || other.layout == nil
                ? texts.joined().withoutBlanks != other.texts.joined().withoutBlanks
                : words.sorted() != other.words.sorted()
        }
        guard layout == .grid || layout == .fields else { return texts != other.texts }
        return values.count == other.values.count ? values != other.values : trimmed != other.trimmed
    }

    /// The values without blanks, each cut at its own.
    private var words: [Substring] { texts.flatMap { $0.split(whereSeparator: \.isWhitespace) } }

    /// The values without the blanks around those that are printed.
    private var trimmed: ArraySlice<String> {
        guard let first = values.firstIndex(where: { !$0.isEmpty }), let last = values.lastIndex(where: { !$0.isEmpty })
        else { return [] }
        return values[first...last]
    }
}

extension String {
    /// The text without white space.
    var withoutBlanks: [Unicode.Scalar] { unicodeScalars.filter { !$0.properties.isWhitespace } }
}
