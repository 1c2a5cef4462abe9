// A total and the parts a sentence lists after 其中, 包括 and the like.

import ReportModel

/// A list of parts with the total it belongs to.
struct Breakdown: Sendable {
    /// The passage with the list, by its index in the narrative.
    let passage: Int
    /// From the marker to the last part, in offsets of the passage.
    let words: Range<Int>
    /// The word that opens the list.
    let marker: String
    /// The figure in front of the list that it most likely belongs to.
    let total: Quantity
    /// The words in front of the total.
    let totalLabel: String
    /// All figures the parts may add up to: the total, other earlier figures, sums of the last ones.
    let candidates: [DecimalNumber]
    /// The parts, in order.
    let parts: [Quantity]
    /// Whether the list need not be complete.
    let isOpen: Bool

    /// The sum of all parts.
    var sum: DecimalNumber { parts.reduce(.zero) { $0 + $1.value } }

    /// Whether the parts, or the first few of them where the sentence goes on to something else, add up to a total.
    var addsUp: Bool {
        var sum = DecimalNumber.zero
        for (index, part) in parts.enumerated() {
            sum = sum + part.value
            if index > 0 || parts.count == 1, candidates.contains(sum) { return true }
        }
        return false
    }
}
