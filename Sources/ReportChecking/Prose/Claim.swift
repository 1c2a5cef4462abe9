// What a sentence says of a figure of the tables.

import ReportModel

/// A count in prose with the cells it can mean.
struct Claim: Sendable {
    /// The passage, by its index in the narrative.
    let passage: Int
    /// The words of the claim, in offsets of the passage: label, number, measure word.
    let words: Range<Int>
    /// The number, with its place.
    let quantity: Quantity
    /// What it is about, the same for the same wording in every report.
    let subject: String
    /// The figures it can mean; it is contradicted only when none fits.
    let options: [CellSum]
    /// The year written before it in the sentence; nil where none is.
    let year: Int?
}
