// Labels with digits printed right behind them, as converters leave them that lose the cells.

import ReportModel

/// Takes apart a label and the digits that are glued to it.
enum GluedValue {
    /// The label without the digits behind it.
    static func label(of cell: TableCell) -> String {
        let scalars = cell.source.scalars
        let tail = tailLength(scalars)
        return tail == 0
            ? cell.text : SourceText(Array(scalars.dropLast(tail)), at: SourceLocation(line: 1, column: 1)).text
    }

    /// The digits behind a label; nil when there are none.
    static func digits(of cell: TableCell) -> String? {
        let scalars = cell.source.scalars
        let tail = tailLength(scalars)
        guard cell.isText, tail > 0, tail < scalars.count else { return nil }
        return String(scalars: scalars.suffix(tail))
    }

    private static func tailLength(_ scalars: [Unicode.Scalar]) -> Int {
        scalars.reversed().prefix { LabelText.fold($0).isDigit || $0 == "." }.count
    }
}
