// Joins rows that a spaced layout prints on two lines, their cells standing at different heights.

/// Puts staggered rows of table 三 together.
enum StaggeredRows {
    /// The rows, two neighbours joined wherever they make one full row of `columnCount` values between them.
    static func joined(_ rows: [ValueRow], columnCount: Int) -> [ValueRow] {
        var result: [ValueRow] = []
        for row in rows {
            if let last = result.last, isOne(last, row, columnCount) {
                result[result.count - 1] = join(last, row)
            } else if let last = result.last, continues(last, row, columnCount) {
                result[result.count - 1].values += row.values
                result[result.count - 1].below = row.below
                result[result.count - 1].isJoined = true
            } else {
                result.append(row)
            }
        }
        return result
    }

    /// Whether a line of nothing but values goes on with the row above, as a text with bars that is wrapped has it.
    private static func continues(_ upper: ValueRow, _ lower: ValueRow, _ columnCount: Int) -> Bool {
        upper.layout == .fields && lower.layout == .fields && lower.above.isEmpty && lower.own.isEmpty
            && lower.leadingBlanks.isEmpty && !upper.printed.isEmpty && upper.values.last?.isBlank == false
            && upper.printed.count + lower.values.count == columnCount
    }

    /// Whether the values of two lines stand side by side, make a full row, and at most one line names a row.
    private static func isOne(_ upper: ValueRow, _ lower: ValueRow, _ columnCount: Int) -> Bool {
        guard upper.layout == .spaces, lower.layout == .spaces, lower.above.isEmpty,
            upper.printed.count + lower.printed.count == columnCount, !namesRow(upper) || !namesRow(lower),
            let upperFirst = upper.printed.first, let upperLast = upper.printed.last,
            let lowerFirst = lower.printed.first, let lowerLast = lower.printed.last
        else { return false }
        return upperLast.end < lowerFirst.position || lowerLast.end < upperFirst.position
    }

    private static func namesRow(_ row: ValueRow) -> Bool {
        row.own.contains { $0.entry?.isRow ?? false }
    }

    private static func join(_ upper: ValueRow, _ lower: ValueRow) -> ValueRow {
        var row = upper
        row.own += lower.own
        row.values = (upper.values + lower.values).sorted { $0.position < $1.position }
        row.below = lower.below
        row.width = row.own.count + row.values.count
        row.isJoined = true
        return row
    }
}
