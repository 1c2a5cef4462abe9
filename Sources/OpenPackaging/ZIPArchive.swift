// Reads ZIP archives, the packages of DOCX, XLSX and ODT.

/// A ZIP archive in memory, whose entries are inflated when they are asked for.
///
/// Only the central directory is believed, so data descriptors, padding and a program in front of the archive do not
/// matter. Entries may overlap; of two entries with one name the later counts, as if the archive had been updated.
public struct ZIPArchive: Sendable {
    private let bytes: [UInt8]
    private let limits: ZIPLimits
    private let entries: [String: ZIPEntry]

    /// The names of the entries, each once, in the order of the directory; folders end with a slash.
    public let entryNames: [String]

    /// Reads the directory of the archive in `bytes`.
    public init(bytes: [UInt8], limits: ZIPLimits = .standard) throws(ZIPError) {
        var entries: [String: ZIPEntry] = [:]
        var names: [String] = []
        for entry in try ZIPDirectory(of: bytes, limits: limits).entries
        where entries.updateValue(entry, forKey: entry.name) == nil {
            names.append(entry.name)
        }
        self.bytes = bytes
        self.limits = limits
        self.entries = entries
        entryNames = names
    }

    /// The inflated bytes of the entry called `name`, checked against the checksum stored with it.
    public func contents(of name: String) throws(ZIPError) -> [UInt8] {
        guard let entry = entries[name] else { throw .noSuchEntry(name) }
        guard !entry.isEncrypted else { throw .encryptedEntry(name) }
        try checkSize(of: entry)
        let contents = try unpack(entry)
        guard contents.count == entry.inflatedSize else { throw .damagedEntry(name) }
        guard CRC32.checksum(of: contents) == entry.checksum else { throw .checksumMismatch(name) }
        return contents
    }

    /// The size of an entry once inflated and the checksum stored with it, both as the directory states them; nil without
    /// the entry.
    public func measure(of name: String) -> (size: Int, checksum: UInt32)? {
        entries[name].map { ($0.inflatedSize, $0.checksum) }
    }

    private func checkSize(of entry: ZIPEntry) throws(ZIPError) {
        let size = entry.inflatedSize
        guard size <= limits.entryInflatedBytes else {
            throw .entryTooLarge(entry.name, limit: limits.entryInflatedBytes)
        }
        guard size <= limits.ratioExemptBytes || size <= entry.compressedSize * limits.ratio else {
            throw .suspiciousRatio(entry.name, limit: limits.ratio)
        }
    }

    private func unpack(_ entry: ZIPEntry) throws(ZIPError) -> [UInt8] {
        let packed = try packedBytes(of: entry)
        switch entry.method {
        case 0:
            return Array(packed)
        case 8:
            do {
                return try Inflate.decompress(packed, limit: entry.inflatedSize)
            } catch {
                throw .damagedEntry(entry.name)
            }
        default:
            throw .unknownMethod(entry: entry.name, method: entry.method)
        }
    }

    private func packedBytes(of entry: ZIPEntry) throws(ZIPError) -> ArraySlice<UInt8> {
        let header = entry.headerOffset
        guard bytes.number32(at: header) == ZIPSignature.localHeader,
            let nameLength = bytes.number16(at: header + 26),
            let extraLength = bytes.number16(at: header + 28)
        else { throw .damagedEntry(entry.name) }
        let start = header + 30 + nameLength + extraLength
        guard start + entry.compressedSize <= bytes.count else { throw .damagedEntry(entry.name) }
        return bytes[start..<start + entry.compressedSize]
    }
}
