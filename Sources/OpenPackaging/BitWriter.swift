// Puts bits into bytes, the lowest bit first.

/// A Deflate stream while it is written.
struct BitWriter {
    private var bytes: [UInt8] = []
    private var buffer: UInt64 = 0
    private var pending = 0

    /// Appends the low `count` bits of `value`, at most 16, whose higher bits are zero.
    @inline(__always)
    mutating func write(_ value: Int, count: Int) {
        buffer |= UInt64(truncatingIfNeeded: value) << UInt64(pending)
        pending += count
        while pending >= 8 {
            bytes.append(UInt8(truncatingIfNeeded: buffer))
            buffer >>= 8
            pending -= 8
        }
    }

    /// All bytes, the last one filled with zeros.
    func finished() -> [UInt8] {
        pending > 0 ? bytes + [UInt8(truncatingIfNeeded: buffer)] : bytes
    }
}
