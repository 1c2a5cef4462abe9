// Streaming SHA-256 (FIPS 180-4), which names a report by its bytes wherever the file lies.

/// A SHA-256 computation that is fed piece by piece; how the bytes are cut into pieces makes no
/// difference.
public struct SHA256: Sendable {
    private var state = SHA256State()
    /// The bytes of the last, still incomplete block.
    private var pending: [UInt8] = []
    private var byteCount: UInt64 = 0

    /// Starts with no bytes.
    public init() {}

    /// The digest of `bytes` in one call.
    public static func hash(_ bytes: [UInt8]) -> Digest {
        var hasher = SHA256()
        hasher.update(bytes)
        return hasher.finalize()
    }

    /// Appends bytes; sequences without contiguous storage are copied first.
    public mutating func update(_ bytes: some Sequence<UInt8>) {
        let done: Void? = bytes.withContiguousStorageIfAvailable { update(UnsafeRawBufferPointer($0)) }
        if done == nil {
            Array(bytes).withUnsafeBytes { update($0) }
        }
    }

    /// Appends the bytes of a buffer.
    public mutating func update(_ bytes: UnsafeRawBufferPointer) {
        byteCount &+= UInt64(bytes.count)
        var rest = bytes[...]
        if !pending.isEmpty {
            let filling = rest.prefix(SHA256State.blockSize - pending.count)
            pending.append(contentsOf: filling)
            rest = rest.dropFirst(filling.count)
            guard pending.count == SHA256State.blockSize else { return }
            absorbPending()
        }
        let wholeBlocks = rest.count - rest.count % SHA256State.blockSize
        state.absorb(UnsafeRawBufferPointer(rebasing: rest.prefix(wholeBlocks)))
        pending.append(contentsOf: rest.dropFirst(wholeBlocks))
    }

    /// The digest of all bytes so far; more may be appended afterwards.
    public func finalize() -> Digest {
        var last = self
        let bitCount = byteCount &<< 3
        // One bit, then zeros up to eight bytes short of a block, then the length in bits.
        let zeros = (2 * SHA256State.blockSize - 9 - pending.count) % SHA256State.blockSize
        last.pending.append(0x80)
        last.pending.append(contentsOf: repeatElement(0, count: zeros))
        for shift in stride(from: 56, through: 0, by: -8) {
            last.pending.append(UInt8(truncatingIfNeeded: bitCount >> UInt64(shift)))
        }
        last.absorbPending()
        return Digest(words: last.state.words)
    }

    private mutating func absorbPending() {
        var next = state
        pending.withUnsafeBytes { next.absorb($0) }
        state = next
        pending.removeAll(keepingCapacity: true)
    }
}
