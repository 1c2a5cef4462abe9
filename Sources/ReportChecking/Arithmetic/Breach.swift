// An identity of the tables whose two sides differ.

import ReportModel

/// One identity that does not hold, in one column or row.
struct Breach: Sendable {
    /// The lines that may share a fault: the columns of a balance, or the rows of a sum.
    let family: String
    /// The column or row in which the identity is broken, as a reader names it.
    let line: Message
    /// Whether the line is the total of the other lines of its family.
    let isTotal: Bool
    /// The figure in question less what the others give.
    let difference: DecimalNumber
    /// The formula with its figures, without the line's name.
    let formula: Message
    /// Number of lines of the family that were checked and are not zero throughout.
    let checkedLines: Int
    /// The identity, for the opening of a joint message.
    let heading: Message
    /// How our reading may have broken it; nil where nothing is doubtful.
    let doubt: Message?
}
