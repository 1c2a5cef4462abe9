// What can be wrong with a ZIP archive.

/// Why an archive, or one entry of it, could not be read or written.
///
/// Entries are named as the archive names them.
public enum ZIPError: Error, Equatable, Sendable {
    /// The bytes do not hold a ZIP archive.
    case notAnArchive
    /// The bytes begin like an archive, but its directory, which stands at the end, is missing: most likely cut off.
    case directoryMissing
    /// The directory is damaged at this byte offset.
    case damagedDirectory(offset: Int)
    /// The archive, or an entry of it, is in the ZIP64 variant for files over 4 GB.
    case zip64
    /// The archive is one volume of several.
    case multipleVolumes
    /// The archive holds more entries than the limit allows.
    case tooManyEntries(count: Int, limit: Int)
    /// All entries together would inflate to more bytes than the limit allows.
    case archiveTooLarge(limit: Int)
    /// No entry has this name.
    case noSuchEntry(String)
    /// The entry needs a password.
    case encryptedEntry(String)
    /// The entry is compressed by another method than Deflate.
    case unknownMethod(entry: String, method: Int)
    /// The entry would inflate to more bytes than the limit allows.
    case entryTooLarge(String, limit: Int)
    /// The entry would inflate to more than `limit` times its compressed size.
    case suspiciousRatio(String, limit: Int)
    /// The entry lies outside the file, its compressed data is damaged, or its size is not the one promised.
    case damagedEntry(String)
    /// The entry inflates, but its bytes are not those that were packed.
    case checksumMismatch(String)
    /// An entry of this name was already written.
    case duplicateEntry(String)
    /// The name is empty or longer than the 65,535 bytes the format has room for.
    case invalidName(String)
}
