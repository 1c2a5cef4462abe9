// Counts the time in which a batch looked after its workers.

/// A clock that passes over what a batch slept through: it may be stopped from its terminal, or wait for whoever reads its
/// output, and its workers with it; none of them is slow for that.
public struct AttentiveClock: Sendable {
    /// The most that counts between two looks; a batch that waits looks up more often.
    public static let longestStretch = Duration.seconds(1)

    /// The time that counts.
    public private(set) var now = Duration.zero
    private var last: SuspendingClock.Instant

    /// A clock that begins at this instant.
    public init(at start: SuspendingClock.Instant) { last = start }

    /// Counts the time up to an instant.
    public mutating func advance(to instant: SuspendingClock.Instant) {
        now += min(max(instant - last, .zero), Self.longestStretch)
        last = instant
    }
}
