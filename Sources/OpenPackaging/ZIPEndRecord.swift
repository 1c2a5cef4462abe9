// The record at the very end of an archive.

/// The record that says where the directory is.
struct ZIPEndRecord {
    /// Where the record itself begins.
    let offset: Int
    /// The number of entries.
    let count: Int
    let directoryOffset: Int
    /// The bytes in front of the archive, a self-extracting program for instance, which the offsets leave out.
    let prefix: Int

    /// The length of the record without its comment, which has at most 65,535 bytes.
    private static let length = 22

    init(of bytes: [UInt8]) throws(ZIPError) {
        guard let offset = Self.position(in: bytes) else {
            throw bytes.number32(at: 0) == ZIPSignature.localHeader ? .directoryMissing : .notAnArchive
        }
        guard let disk = bytes.number16(at: offset + 4),
            let directoryDisk = bytes.number16(at: offset + 6),
            let count = bytes.number16(at: offset + 10),
            let size = bytes.number32(at: offset + 12),
            let directoryOffset = bytes.number32(at: offset + 16)
        else { throw .damagedDirectory(offset: offset) }
        guard count != 0xFFFF, size != 0xFFFF_FFFF, directoryOffset != 0xFFFF_FFFF,
            bytes.number32(at: offset - 20) != ZIPSignature.zip64Locator
        else { throw .zip64 }
        guard disk == 0, directoryDisk == 0 else { throw .multipleVolumes }
        self.offset = offset
        self.count = count
        // The directory ends where this record begins. Where that is not what the offset says, something was put in
        // front of the archive, unless the entries do stand at the offset.
        let shifted = offset - size
        if shifted > directoryOffset, bytes.number32(at: directoryOffset) != ZIPSignature.directoryEntry {
            prefix = shifted - directoryOffset
        } else {
            prefix = 0
        }
        self.directoryOffset = directoryOffset + prefix
    }

    /// The last place where a record fits with its comment; bytes behind the comment are tolerated.
    private static func position(in bytes: [UInt8]) -> Int? {
        let last = bytes.count - length
        let first = max(0, last - 0xFFFF)
        for offset in stride(from: last, through: first, by: -1)
        where bytes[offset] == UInt8(ascii: "P") && bytes.number32(at: offset) == ZIPSignature.endRecord {
            if let comment = bytes.number16(at: offset + 20), offset + length + comment <= bytes.count { return offset }
        }
        return nil
    }
}
