// A year in the prose that should be the report's and is not.

import ReportModel

/// A stale year.
struct StalePeriod: Sendable {
    /// The passage, by its index in the narrative.
    let passage: Int
    /// The words with the year, in offsets of the passage.
    let words: Range<Int>
    /// The year printed.
    let year: Int
    /// Which kind of place it stands in.
    let kind: String
    /// What the place is called.
    let what: Message
    /// The year the rest of the report is of, where the title is the odd one out.
    var period: Int?
    /// Whether it is the title that is stale.
    var isTitle: Bool { period != nil }
}
