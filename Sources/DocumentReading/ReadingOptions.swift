// What the user may ask of the readers.

/// How a file is to be read where it holds more than one reading.
public struct ReadingOptions: Sendable {
    /// Which state of a document with tracked changes is read.
    public enum TrackedChanges: String, CaseIterable, Sendable {
        /// As if every change were accepted.
        case accepted
        /// As if every change were rejected.
        case original
    }

    /// The state of a document with tracked changes; other formats have none.
    public var tracked: TrackedChanges

    /// What reads the formats that are not read here; nil where none is at hand, and such files are refused.
    public var converter: (any DocumentConverter)?

    /// Creates options; by default changes are read as accepted and there is no converter.
    public init(tracked: TrackedChanges = .accepted, converter: (any DocumentConverter)? = nil) {
        self.tracked = tracked
        self.converter = converter
    }
}
