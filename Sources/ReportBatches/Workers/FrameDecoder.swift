// Cuts bytes that arrive piece by piece into the messages they hold.

/// Finds messages; how the bytes are cut into pieces makes no difference.
public struct FrameDecoder: Sendable {
    /// More than this is not kept for later messages: one long answer should not cost its room for ever.
    private static let keptCapacity = 1 << 20

    private var bytes: [UInt8] = []
    private var start = 0

    /// A decoder that has seen nothing.
    public init() {}

    /// Whether a message has begun and not ended.
    public var isWithinMessage: Bool { start < bytes.count }

    /// Takes the next bytes.
    public mutating func append(_ piece: UnsafeRawBufferPointer) {
        if start > 0 {
            bytes.removeFirst(start)
            start = 0
        }
        bytes.append(contentsOf: piece)
    }

    /// The next message that has ended, made by `read` of its kind and bytes; nil when more bytes are needed.
    mutating func next<Message>(
        _ read: (UInt8, inout WireReader) throws(WireError) -> Message
    ) throws(WireError) -> Message? {
        let body = start + Frame.headLength
        if start < bytes.count, bytes[start] != Frame.mark { throw .malformed }
        guard body <= bytes.count else { return nil }
        let length = bytes[(start + 2)..<body].reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
        guard length <= UInt64(bytes.count - body) else { return nil }
        let end = body + Int(length)
        var reader = WireReader(bytes[body..<end])
        let message = try read(bytes[start + 1], &reader)
        try reader.finish()
        start = end
        if start == bytes.count {
            bytes.removeAll(keepingCapacity: bytes.capacity <= Self.keptCapacity)
            start = 0
        }
        return message
    }
}
