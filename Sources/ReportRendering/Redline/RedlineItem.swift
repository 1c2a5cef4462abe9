// A heading or a passage of both narratives, or of one.

import PassageEditing
import ReportDiffing

/// What a redline shows as one: passages that were compared with one another, or a heading.
struct RedlineItem {
    /// The old side's elements; nil where only the new side has it.
    let old: Range<Int>?
    /// The new side's elements; nil where only the old side has it.
    let new: Range<Int>?
    /// What turns the old text into the new one.
    let edits: [Edit]
    /// The change it shows; nil for what did not change.
    let change: Change?
    /// Whether the comparison found it to have moved.
    var isMoved = false
    /// Whether the old text differs in what the user asked not to count; it is shown as the new report has it.
    var isDisregarded = false

    /// The length of its text.
    var weight: Int { edits.reduce(0) { $0 + $1.text.unicodeScalars.count } }
}
