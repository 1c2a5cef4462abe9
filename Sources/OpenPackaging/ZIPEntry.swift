// One line of an archive's directory.

/// What the central directory says of one entry.
struct ZIPEntry: Sendable {
    /// The name, for which see ``ZIPName``.
    let name: String
    let isEncrypted: Bool
    /// The number of the compression method; 0 stored, 8 Deflate.
    let method: Int
    let checksum: UInt32
    let compressedSize: Int
    let inflatedSize: Int
    /// Where the entry's own header begins, in bytes from the start of the file.
    let headerOffset: Int

    /// Whether one of the fields holds the mark that sends the reader to a ZIP64 extension.
    var isZIP64: Bool {
        [compressedSize, inflatedSize, headerOffset].contains(0xFFFF_FFFF)
    }
}
