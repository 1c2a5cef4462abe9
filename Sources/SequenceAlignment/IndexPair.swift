// One element of the old sequence beside its counterpart in the new one.

/// A position in the old sequence and the position in the new sequence that answers to it, both from 0.
public struct IndexPair: Hashable, Sendable {
    /// Index into the old sequence.
    public let old: Int
    /// Index into the new sequence.
    public let new: Int

    /// A pair of the two indices.
    public init(old: Int, new: Int) {
        self.old = old
        self.new = new
    }

    /// The same pair seen from the other side.
    public var mirrored: IndexPair { IndexPair(old: new, new: old) }
}

extension IndexPair: Comparable {
    /// Reading order of the old sequence, then of the new one.
    public static func < (left: IndexPair, right: IndexPair) -> Bool {
        (left.old, left.new) < (right.old, right.new)
    }
}
