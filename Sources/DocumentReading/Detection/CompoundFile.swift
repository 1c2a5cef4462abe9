// Tells the documents of Office 97 apart, which all are compound files.

/// A look into the directory of a compound file.
enum CompoundFile {
    /// Entries of the directory have 128 bytes and stand at multiples of them, whatever the size of the sectors.
    private static let entryLength = 128

    /// The streams that only one kind of document has, the surest first.
    private static let streams: [(name: [UInt8], kind: FileKind)] = [
        ("EncryptedPackage", .encryptedDocument), ("WordDocument", .binaryDocument), ("Workbook", .binaryWorkbook),
        ("Book", .binaryWorkbook), ("PowerPoint Document", .binaryPresentation),
    ].map { name, kind in (Array(name.utf8).flatMap { [$0, 0] } + [0, 0], kind) }

    /// The kind of document in a compound file. The chain of sectors is not followed: a damaged file is told as well.
    static func kind(of bytes: [UInt8]) -> FileKind {
        var best = streams.count
        for start in stride(from: 512, to: bytes.count, by: entryLength) {
            // A name has at most 64 bytes; behind it stands the number of its bytes, end mark included.
            guard start + entryLength <= bytes.count, bytes[start + 65] == 0 else { continue }
            let length = Int(bytes[start + 64])
            for (rank, stream) in streams.prefix(best).enumerated()
            where stream.name.count == length && bytes[start..<start + length].elementsEqual(stream.name) {
                best = rank
            }
        }
        return best < streams.count ? streams[best].kind : .compoundFile
    }
}
