// The pairs of neighbouring characters of a label, by which labels are compared.

/// A label's comparison key with its character pairs.
struct LabelPairs: Hashable, Sendable {
    /// The key.
    let scalars: [Unicode.Scalar]
    /// The pairs, ascending, so that two labels are compared in one walk.
    let sorted: [UInt64]

    /// Counts the pairs of a key.
    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        var pairs: [UInt64] = []
        pairs.reserveCapacity(max(scalars.count - 1, 0))
        for index in scalars.indices.dropFirst() {
            pairs.append(UInt64(scalars[index - 1].value) << 32 | UInt64(scalars[index].value))
        }
        pairs.sort()
        sorted = pairs
    }

    /// How many pairs two labels share, repeated ones as often as both have them.
    func common(with other: LabelPairs) -> Int {
        var (common, here, there) = (0, 0, 0)
        while here < sorted.count, there < other.sorted.count {
            if sorted[here] == other.sorted[there] {
                common += 1
                here += 1
                there += 1
            } else if sorted[here] < other.sorted[there] {
                here += 1
            } else {
                there += 1
            }
        }
        return common
    }
}
