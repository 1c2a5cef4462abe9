// Why a line of a ledger cannot be trusted.

/// The first fault of a line.
public enum LineFault: Error, Hashable, Sendable {
    /// The last line has no line feed: its writing was cut short, or its end was cut off.
    case torn
    /// Longer than any line of a ledger.
    case tooLong
    /// The line does not end with a hash of its own.
    case unsealed
    /// Its bytes are not those that were hashed.
    case altered
    /// Its hash is right, but it is no line of this format.
    case malformed
    /// It is a line of another version of the format.
    case unknownFormat(String)
    /// Its number does not follow: a line was dropped, inserted or moved.
    case misnumbered(Int)
    /// It names another line as the one before it: a line was dropped, inserted, moved or replaced.
    case outOfPlace
}
