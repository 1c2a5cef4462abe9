// What the user may ask of the readers.

/// How a file is to be read where it holds more than one reading.
public struct ReadingOptions: Hashable, Sendable {
    /// Which state of a document with tracked changes is read.
    public enum TrackedChanges: String, CaseIterable, Sendable {
        /// As if every change were accepted.
        case accepted
        /// As if every change were rejected.
        case original
    }

    /// The state of a document with tracked changes; other formats have none.
    public var tracked: TrackedChanges

    /// Creates options; by default changes are read as accepted.
    public init(tracked: TrackedChanges = .accepted) {
        self.tracked = tracked
    }
}
