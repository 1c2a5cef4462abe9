// The central directory at the end of an archive.

/// The entries that an archive lists, in its order.
struct ZIPDirectory: Sendable {
    let entries: [ZIPEntry]

    /// Reads the directory of the archive in `bytes`.
    init(of bytes: [UInt8], limits: ZIPLimits) throws(ZIPError) {
        let end = try ZIPEndRecord(of: bytes)
        guard end.count <= limits.entries else {
            throw .tooManyEntries(count: end.count, limit: limits.entries)
        }
        var entries: [ZIPEntry] = []
        var offset = end.directoryOffset
        var total = 0
        for _ in 0..<end.count {
            guard let (entry, next) = Self.entry(of: bytes, at: offset, prefix: end.prefix), next <= end.offset else {
                throw .damagedDirectory(offset: offset)
            }
            guard !entry.isZIP64 else { throw .zip64 }
            total += entry.inflatedSize
            guard total <= limits.totalInflatedBytes else { throw .archiveTooLarge(limit: limits.totalInflatedBytes) }
            entries.append(entry)
            offset = next
        }
        self.entries = entries
    }

    /// The entry described at `offset` and the offset behind it, or nil where no entry is.
    private static func entry(of bytes: [UInt8], at offset: Int, prefix: Int) -> (entry: ZIPEntry, next: Int)? {
        guard bytes.number32(at: offset) == ZIPSignature.directoryEntry,
            let flags = bytes.number16(at: offset + 8),
            let method = bytes.number16(at: offset + 10),
            let checksum = bytes.number32(at: offset + 16),
            let compressedSize = bytes.number32(at: offset + 20),
            let inflatedSize = bytes.number32(at: offset + 24),
            let nameLength = bytes.number16(at: offset + 28),
            let extraLength = bytes.number16(at: offset + 30),
            let commentLength = bytes.number16(at: offset + 32),
            let headerOffset = bytes.number32(at: offset + 42)
        else { return nil }
        let nameStart = offset + 46
        guard nameStart + nameLength <= bytes.count else { return nil }
        let entry = ZIPEntry(
            name: ZIPName.decode(bytes[nameStart..<nameStart + nameLength]),
            isEncrypted: flags & 1 != 0,
            method: method,
            checksum: UInt32(truncatingIfNeeded: checksum),
            compressedSize: compressedSize,
            inflatedSize: inflatedSize,
            headerOffset: headerOffset == 0xFFFF_FFFF ? headerOffset : headerOffset + prefix)
        return (entry, nameStart + nameLength + extraLength + commentLength)
    }
}
