// A line of a report that is neither heading nor table.

import ReportModel

/// A line of prose, still with its wraps.
struct NarrativeLine {
    /// The text as printed.
    let text: SourceText
    /// What ends it.
    let ending: SourceLine.Ending
    /// Whether the format marks it as a heading.
    let isHeading: Bool
    /// Index among the document's lines.
    let line: Int
    /// Whether it is a cell of a table that is none of the form's: what stands in two cells is never one text.
    var isCell = false

    /// Number of blank characters it begins with, a full-width one counting two.
    var indent: Int {
        text.scalars.prefix(while: \.isBlank).reduce(0) { $0 + ($1 == "\u{3000}" ? 2 : 1) }
    }

    /// Width in columns, an ideograph or full-width mark counting two, blanks at the end not counting.
    var width: Int {
        let end = text.scalars.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
        return text.scalars[..<end].reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
    }
}
