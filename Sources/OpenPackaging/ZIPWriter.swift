// Writes ZIP archives.

/// A ZIP archive while it is written: the same entries in the same order give the same bytes.
///
/// Every entry bears the date 1980-01-01, the first that ZIP knows.
public struct ZIPWriter: Sendable {
    /// How an entry is packed.
    public enum Compression: Sendable {
        /// As it is; what must be readable without inflating, such as the `mimetype` of ODF.
        case stored
        /// By Deflate, unless that makes it longer.
        case deflated
    }

    private var archive: [UInt8] = []
    private var directory: [UInt8] = []
    private var names: Set<String> = []

    /// The most that fits the fields of an archive that is not ZIP64.
    private static let largestCount = 0xFFFE
    private static let largestSize = 0xFFFF_FFFE

    /// An archive without entries.
    public init() {}

    /// Appends an entry; `name` has slashes between folders.
    public mutating func add(
        _ name: String, contents: [UInt8], compression: Compression = .deflated
    ) throws(ZIPError) {
        guard !name.isEmpty, name.utf8.count <= 0xFFFF else { throw .invalidName(name) }
        guard names.count < Self.largestCount else {
            throw .tooManyEntries(count: names.count + 1, limit: Self.largestCount)
        }
        guard names.insert(name).inserted else { throw .duplicateEntry(name) }
        let deflated = compression == .deflated ? Deflate.compress(contents) : contents
        let isDeflated = deflated.count < contents.count
        let packed = isDeflated ? deflated : contents
        let start = archive.count
        guard contents.count <= Self.largestSize, start + packed.count <= Self.largestSize else { throw .zip64 }

        var fields: [UInt8] = []
        fields.append16(20)  // the version needed: 2.0, for Deflate
        fields.append16(name.utf8.allSatisfy { $0 < 0x80 } ? 0 : 0x800)  // bit 11: the name is UTF-8
        fields.append16(isDeflated ? 8 : 0)
        fields.append16(0)  // the time, midnight
        fields.append16(0x21)  // the date, 1980-01-01
        fields.append32(Int(CRC32.checksum(of: contents)))
        fields.append32(packed.count)
        fields.append32(contents.count)
        fields.append16(name.utf8.count)
        fields.append16(0)  // no extra field

        archive.append32(ZIPSignature.localHeader)
        archive += fields
        archive += name.utf8
        archive += packed

        directory.append32(ZIPSignature.directoryEntry)
        directory.append16(20)  // the version made by: 2.0, on no particular system
        directory += fields
        directory.append16(0)  // no comment
        directory.append16(0)  // the volume
        directory.append16(0)  // internal attributes
        directory.append32(0)  // external attributes
        directory.append32(start)
        directory += name.utf8
    }

    /// The bytes of the whole archive.
    public func finished() -> [UInt8] {
        var bytes = archive + directory
        bytes.append32(ZIPSignature.endRecord)
        bytes.append16(0)  // this volume
        bytes.append16(0)  // the volume of the directory
        bytes.append16(names.count)
        bytes.append16(names.count)
        bytes.append32(directory.count)
        bytes.append32(archive.count)
        bytes.append16(0)  // no comment
        return bytes
    }
}
