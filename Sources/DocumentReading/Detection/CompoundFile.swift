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
        var entry = 0
        for start in stride(from: 512, to: bytes.count, by: entryLength) {
            // A name has at most 64 bytes; behind it stands the number of its bytes, end mark included.
            guard start + entryLength <= bytes.count, bytes[start + 65] == 0 else { continue }
            let length = Int(bytes[start + 64])
            for (rank, stream) in streams.prefix(best).enumerated()
            where stream.name.count == length && bytes[start..<start + length].elementsEqual(stream.name) {
                best = rank
                entry = start
            }
        }
        if best == streams.count { return .compoundFile }
        let kind = streams[best].kind
        return kind == .binaryDocument && isEncryptedDocument(bytes, entry) ? .encryptedDocument : kind
    }

    /// Whether the stream of a directory's entry is the text of a Word document with a password: the word of flags at
    /// byte 10 of its head says so, by bit 8. The entry names the stream's first sector at byte 116.
    private static func isEncryptedDocument(_ bytes: [UInt8], _ entry: Int) -> Bool {
        let sectorShift = Int(bytes[30])
        guard (7...16).contains(sectorShift) else { return false }
        let sector = bytes[entry + 116..<entry + 120].reversed().reduce(0) { $0 << 8 | Int($1) }
        let head = (sector + 1) << sectorShift
        // The head begins with the mark of Word 97 or of Word 6.
        guard head + 12 <= bytes.count, bytes[head] == 0xEC || bytes[head] == 0xDC, bytes[head + 1] == 0xA5 else {
            return false
        }
        return bytes[head + 11] & 1 != 0
    }
}
