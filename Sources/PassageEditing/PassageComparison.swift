// What the comparison of two passages found.

/// The edits between two passages.
public struct PassageComparison: Hashable, Sendable {
    /// The edits in reading order.
    ///
    /// Equal and deleted texts joined are the old passage, equal and inserted ones the new, scalar by scalar. Neighbours
    /// differ in operation, and a deletion stands before the insertion that replaces it. With the sides exchanged,
    /// deletions and insertions are exchanged and nothing else. Two empty passages have no edits.
    public let edits: [Edit]
    /// Whether the passages were too long or too different for a full comparison: the edits are true but coarser.
    public let isBounded: Bool
}
