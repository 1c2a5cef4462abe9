// Finds ids that stand more than once, in bounded memory.

import ContentDigest

/// Remembers ids by a part of their digest.
public struct RepeatedIDs: Sendable {
    /// How many different ids are remembered: more than the reports of all counties of a country for a decade, and no
    /// more than some megabytes.
    public static let maximum = 1 << 18

    /// The ids that stood before, each named once, up to ``maximumNamed``.
    public private(set) var named: [String] = []
    /// How many entries have an id that stood before.
    public private(set) var count = 0
    /// Whether there were more ids than are remembered, so that a repetition may have gone unnoticed.
    public private(set) var isBounded = false

    /// How many of them are named.
    public static let maximumNamed = 3

    private let maximum: Int
    private var seen: Set<UInt64> = []

    /// Creates an empty memory for as many different ids.
    public init(maximum: Int = RepeatedIDs.maximum) { self.maximum = maximum }

    /// Takes the next id.
    public mutating func take(_ id: String) {
        let key = SHA256.hash(Array(id.utf8)).bytes.prefix(8).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        if seen.contains(key) {
            count += 1
            if named.count < Self.maximumNamed, !named.contains(id) { named.append(id) }
        } else if seen.count < maximum {
            seen.insert(key)
        } else {
            isBounded = true
        }
    }
}
