// A narrative with what aligning it needs, which is the same whatever it is compared with.

import SequenceAlignment

/// The passages of a report with their comparison keys.
package struct ComparableNarrative: Sendable {
    /// The narrative.
    package let narrative: Narrative
    /// The keys of each passage.
    let keys: [PassageKeys]
    /// The character pairs of each passage, figures left out.
    let profiles: [BigramProfile]
    /// The number of scalars of each passage.
    let lengths: [Int]

    /// The passages.
    var passages: [Passage] { narrative.passages }

    /// Prepares a narrative for any number of comparisons.
    package init(_ narrative: Narrative) {
        self.narrative = narrative
        keys = narrative.passages.map { PassageKeys($0.text) }
        profiles = keys.map { BigramProfile($0.unnumbered) }
        lengths = narrative.passages.map(\.text.unicodeScalars.count)
    }
}
