// Why a line of a manifest cannot be followed.

/// A fault of one line; it spoils no other.
public enum ManifestFault: Error, Hashable, Sendable {
    /// The line is longer than ``LineSplitter/maximumManifestLine``.
    case tooLong
    /// The line is not JSON from this byte on, counted from 1.
    case notJSON(column: Int)
    /// The line is JSON, but no object.
    case notAnObject
    /// There is no key `id`, or its value is neither a string nor a number.
    case noID
    /// There is no such key, or its value is no string.
    case noPath(key: String)
    /// The path is empty or holds a NUL, behind which the system would read no further.
    case badPath(key: String)
}
