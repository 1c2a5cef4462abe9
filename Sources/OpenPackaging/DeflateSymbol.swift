// One step of a Deflate stream.

/// What a compressor writes: a byte, or the repetition of earlier ones.
enum DeflateSymbol: Equatable {
    case literal(UInt8)
    /// `length` bytes (3 to 258) from `distance` bytes back (1 to 32,768).
    case match(length: Int, distance: Int)
}
