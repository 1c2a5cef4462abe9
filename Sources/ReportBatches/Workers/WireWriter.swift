// Writes the values of a message one behind the other.

/// The bytes of a message between a batch and its workers, which are one program and need no schema.
struct WireWriter {
    /// What was written so far.
    private(set) var bytes: [UInt8] = []

    /// Writes a number in eight bytes, the least significant first.
    mutating func put(_ number: Int) {
        withUnsafeBytes(of: Int64(number).littleEndian) { bytes.append(contentsOf: $0) }
    }

    /// Writes bytes behind their number.
    mutating func put(_ piece: some Collection<UInt8>) {
        put(piece.count)
        bytes.append(contentsOf: piece)
    }

    /// Writes a text as UTF-8.
    mutating func put(_ text: String) { put(text.utf8) }

    /// Writes a text that may be missing.
    mutating func put(_ text: String?) {
        put(text == nil ? 0 : 1)
        if let text { put(text) }
    }
}
