// A message as it goes through a pipe: a mark, a kind, a length, its bytes.

/// What a message is framed with.
public enum Frame {
    /// Begins every frame; a stray write into the pipe hardly begins with it.
    static let mark: UInt8 = 0xD1
    /// The mark, the kind, and eight bytes of length.
    static let headLength = 10

    /// The bytes of a message of a kind.
    static func bytes(_ kind: UInt8, _ payload: WireWriter) -> [UInt8] {
        var frame: [UInt8] = []
        frame.reserveCapacity(headLength + payload.bytes.count)
        frame += [mark, kind]
        withUnsafeBytes(of: UInt64(payload.bytes.count).littleEndian) { frame.append(contentsOf: $0) }
        return frame + payload.bytes
    }
}
