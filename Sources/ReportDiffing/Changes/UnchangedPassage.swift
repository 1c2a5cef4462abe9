// A passage that stands in both reports alike.

import ReportModel

/// A passage, or passages joined, with the same text on both sides.
public struct UnchangedPassage: Hashable, Sendable {
    /// The section of the new side.
    public let section: PassageSection
    /// The old side.
    public let old: PassageChange.Side
    /// The new side.
    public let new: PassageChange.Side
}
