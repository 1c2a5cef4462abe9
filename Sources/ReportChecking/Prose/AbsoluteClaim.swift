// A claim without a number: 均获维持, 均已办结, 未收到申请, 未发生复议.

import ReportModel
import StatutoryForms

/// What a sentence says of the tables without a number.
struct AbsoluteClaim: Sendable {
    /// The passage, by its index in the narrative.
    let passage: Int
    /// The words, in offsets of the passage.
    let words: Range<Int>
    /// What it is about, the same for the same wording in every report.
    let subject: String
    /// The figure that must equal `right`.
    let left: CellSum
    /// The other figure; nil for zero.
    let right: CellSum?
    /// The year written before it in the sentence.
    let year: Int?
}
