// How alike two strings are, judged by the pairs of neighbouring characters they share.

/// The multiset of a string's scalar bigrams.
///
/// Similarity is Dice's coefficient: twice what both share over what both have. A string of one scalar counts as
/// one bigram of its own, so that 无 equals 无; the empty string equals only the empty string.
public struct BigramProfile: Sendable, Equatable {
    // Ascending, so that two profiles are compared in one walk.
    private let bigrams: [UInt64]

    /// The profile of a string, as it stands: whoever wants width or spaces ignored folds them first.
    public init(_ text: String) {
        var bigrams: [UInt64] = []
        bigrams.reserveCapacity(text.utf8.count / 3)
        var previous: UInt64?
        var first: UInt64?
        for scalar in text.unicodeScalars {
            let value = UInt64(scalar.value)
            if let previous { bigrams.append(previous << 21 | value) } else { first = value }
            previous = value
        }
        // No bigram of two scalars reaches beyond 42 bits.
        if bigrams.isEmpty, let first { bigrams = [1 << 42 | first] }
        bigrams.sort()
        self.bigrams = bigrams
    }

    /// How many bigrams the string has, repeated ones included.
    public var count: Int { bigrams.count }

    /// The share of bigrams in common, 0…1; the same in both directions.
    public func similarity(to other: BigramProfile) -> Double {
        guard count + other.count > 0 else { return 1 }
        var (common, here, there) = (0, 0, 0)
        while here < bigrams.count, there < other.bigrams.count {
            if bigrams[here] == other.bigrams[there] {
                common += 1
                here += 1
                there += 1
            } else if bigrams[here] < other.bigrams[there] {
                here += 1
            } else {
                there += 1
            }
        }
        return 2 * Double(common) / Double(count + other.count)
    }

    /// The most that ``similarity(to:)`` can be for strings of these lengths; costs nothing.
    public func similarityLimit(to other: BigramProfile) -> Double {
        guard count + other.count > 0 else { return 1 }
        return 2 * Double(min(count, other.count)) / Double(count + other.count)
    }
}
