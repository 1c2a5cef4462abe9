// Passages with what aligning them needs, which is the same whatever they are compared with.

import SequenceAlignment

/// The passages of a report with their comparison keys.
package struct ComparablePassages: Sendable {
    /// The passages, in reading order.
    let passages: [Passage]
    /// The keys of each passage.
    let keys: [PassageKeys]
    /// The character pairs of each passage, figures left out.
    let profiles: [BigramProfile]
    /// The number of scalars of each passage.
    let lengths: [Int]

    /// Prepares passages for any number of comparisons.
    package init(_ passages: [Passage]) {
        self.passages = passages
        keys = passages.map { PassageKeys($0.text) }
        profiles = keys.map { BigramProfile($0.unnumbered) }
        lengths = passages.map(\.text.unicodeScalars.count)
    }
}
