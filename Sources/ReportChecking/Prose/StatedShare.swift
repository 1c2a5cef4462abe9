// A percentage in prose with the counts it may be made of.

import ReportModel

/// A stated percentage.
struct StatedShare: Sendable {
    /// The percentage.
    let stated: Quantity
    /// The clause with it, as printed.
    let printed: String
    /// The words from the count to the percentage, in offsets of the passage.
    let words: Range<Int>
    /// What it is a share of, for telling shares apart.
    let label: String
    /// Pairs of part and whole that may be meant, the likeliest first; never empty.
    let pairs: [(part: DecimalNumber, whole: DecimalNumber)]

    /// Whether any pair gives the percentage.
    var fits: Bool {
        pairs.contains { Share.fits(stated.value, decimals: stated.decimals, part: $0.part, of: $0.whole) }
    }

    /// The likeliest part.
    var part: DecimalNumber { pairs[0].part }
    /// The likeliest whole.
    var whole: DecimalNumber { pairs[0].whole }
    /// What the likeliest pair gives.
    var expected: DecimalNumber? { part.percentage(of: whole) }
}
