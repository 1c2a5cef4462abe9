// What a file is, told by its first bytes and never by its name.

/// The kind of a file, as far as its content shows it.
public enum FileKind: String, CaseIterable, Sendable {
    case text, zip, pdf, compoundFile, richText, image

    /// The kind of a file with these bytes; text unless something else is certain.
    public static func detect(_ bytes: [UInt8]) -> FileKind {
        signatures.first { bytes.starts(with: $0.bytes) }?.kind ?? .text
    }

    private static let signatures: [(bytes: [UInt8], kind: FileKind)] = [
        (Array("%PDF-".utf8), .pdf),
        ([0x50, 0x4B, 0x03, 0x04], .zip),
        ([0x50, 0x4B, 0x05, 0x06], .zip),
        ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compoundFile),
        (Array("{\\rtf".utf8), .richText),
        ([0x89, 0x50, 0x4E, 0x47], .image),
        ([0xFF, 0xD8, 0xFF], .image),
        (Array("GIF8".utf8), .image),
    ]
}
