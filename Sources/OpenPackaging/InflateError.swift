// What can be wrong with Deflate data.

/// Why a Deflate stream could not be inflated.
///
/// Apart from ``ZIPError``, since streams without an archive around them are inflated as well.
public enum InflateError: Error, Equatable, Sendable {
    /// The data ends before the stream does.
    case truncated
    /// The data breaks the rules of RFC 1951.
    case damaged
    /// The stream inflates to more bytes than asked for.
    case limitExceeded(limit: Int)
}
