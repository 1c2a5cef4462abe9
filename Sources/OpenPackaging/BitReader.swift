// Takes bits from bytes, the lowest bit first.

/// A place in a Deflate stream.
struct BitReader {
    private let bytes: ArraySlice<UInt8>
    private var position: Int
    /// Bits already taken from `bytes`; what stands above `available` is zero.
    private(set) var buffer: UInt64 = 0
    private(set) var available = 0

    init(_ bytes: ArraySlice<UInt8>) {
        self.bytes = bytes
        position = bytes.startIndex
    }

    /// Brings at least 56 bits into the buffer, or all there are.
    @inline(__always)
    mutating func refill() {
        while available <= 56, position < bytes.endIndex {
            buffer |= UInt64(bytes[position]) << UInt64(available)
            position += 1
            available += 8
        }
    }

    /// Drops `count` bits, which must be in the buffer.
    @inline(__always)
    mutating func drop(_ count: Int) {
        buffer >>= UInt64(count)
        available -= count
    }

    /// The next `count` bits, at most 16, as a number.
    @inline(__always)
    mutating func take(_ count: Int) throws(InflateError) -> Int {
        if available < count {
            refill()
            guard available >= count else { throw .truncated }
        }
        let value = Int(buffer & (1 << UInt64(count) - 1))
        drop(count)
        return value
    }

    /// The next `count` whole bytes after the rest of the current one is skipped.
    mutating func takeBytes(_ count: Int) throws(InflateError) -> ArraySlice<UInt8> {
        drop(available % 8)
        position -= available / 8
        buffer = 0
        available = 0
        guard count <= bytes.endIndex - position else { throw .truncated }
        defer { position += count }
        return bytes[position..<position + count]
    }

    /// Skips to the next byte boundary.
    mutating func alignToByte() {
        drop(available % 8)
    }
}
