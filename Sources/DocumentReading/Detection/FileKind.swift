// What a file is, told by its content and never by its name.

/// The kind of a file, as far as its content shows it.
public enum FileKind: String, CaseIterable, Sendable {
    /// Text of any kind: plain, Markdown, HTML.
    case text
    /// A word-processing document in Office Open XML (.docx, .docm, .dotx).
    case wordDocument
    /// A workbook in Office Open XML (.xlsx).
    case workbook
    /// Slides in Office Open XML (.pptx).
    case presentation
    /// A text document of the OpenDocument family (.odt).
    case openDocument
    /// Any other of the OpenDocument family (.ods, .odp).
    case openDocumentOther
    /// A document in China's fixed layout (.ofd).
    case fixedLayout
    /// Any other ZIP archive, or one too damaged to tell.
    case zip
    /// A PDF file.
    case pdf
    /// A document of Word 97 or of WPS (.doc, .wps).
    case binaryDocument
    /// A workbook of Excel 97 or of WPS (.xls, .et).
    case binaryWorkbook
    /// Slides of PowerPoint 97 or of WPS (.ppt, .dps).
    case binaryPresentation
    /// An office document that needs a password.
    case encryptedDocument
    /// Any other compound file of Office 97.
    case compoundFile
    /// A document in RTF.
    case richText
    /// A picture.
    case image
    /// A page saved with all it is shown by, in one file (.mht, .mhtml).
    case webArchive
    /// A document in Office Open XML that is one file of XML (Flat OPC).
    case flatPackage
    /// A document of Word 2003 in XML.
    case wordXML
    /// A text document of the OpenDocument family that is one file of XML (.fodt).
    case flatOpenDocument
    /// A workbook of Excel 2003 in XML.
    case sheetXML
    /// An archive that is no ZIP (.rar, .7z, .gz).
    case archive
    /// What Git LFS leaves in the place of a file.
    case lfsPointer
    /// What git-annex leaves in the place of a file.
    case annexPointer
    /// A file of a desktop that points to another or to a page (.lnk, .url).
    case shortcut

    /// The kind of a file with these bytes; text unless something else is certain.
    public static func detect(_ bytes: [UInt8]) -> FileKind {
        let kind = signatures.first { bytes.starts(with: $0.bytes) }?.kind
        return switch kind ?? belatedKind(of: bytes) {
        case .zip: PackageKind.detect(bytes)
        case .compoundFile: CompoundFile.kind(of: bytes)
        case let kind: kind
        }
    }

    /// The kind of a file whose first bytes are nobody's mark.
    private static func belatedKind(of bytes: [UInt8]) -> FileKind {
        if let kind = PointerFile.kind(of: bytes) ?? XMLDocumentKind.detect(bytes) { return kind }
        if hasBelatedPDF(bytes) { return .pdf }
        if WebArchiveReader.recognizes(bytes) { return .webArchive }
        return isBitmap(bytes) || bytes.dropFirst(4).starts(with: "ftyp".utf8) ? .image : .text
    }

    /// Whether a file is a bitmap of Windows: `BM`, its own length, and zeros.
    private static func isBitmap(_ bytes: [UInt8]) -> Bool {
        guard bytes.count > 14, bytes.starts(with: "BM".utf8), bytes[6..<10].allSatisfy({ $0 == 0 }) else {
            return false
        }
        return bytes[2..<6].reversed().reduce(0) { $0 << 8 | Int($1) } == bytes.count
    }

    /// Whether a PDF begins behind a few bytes of something else, as some mail and download programs leave them; readers
    /// of PDF look for its head, `%PDF-1.7` or so, in the first 1,024 bytes.
    private static func hasBelatedPDF(_ bytes: [UInt8]) -> Bool {
        let head = Array("%PDF-".utf8)
        let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
        let beginning = bytes.prefix(1024 + head.count)
        return beginning.indices.contains { start in
            beginning[start...].starts(with: head) && start + 7 < bytes.count && digits.contains(bytes[start + 5])
                && bytes[start + 6] == UInt8(ascii: ".") && digits.contains(bytes[start + 7])
        }
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
        (Array("II*\0".utf8), .image),
        (Array("MM\0*".utf8), .image),
        // A WebP is a RIFF file; the four bytes of its size may be anything, and no text begins so.
        (Array("RIFF".utf8), .image),
        (Array("Rar!\u{1A}\u{7}".utf8), .archive),
        ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], .archive),
        ([0x1F, 0x8B, 0x08], .archive),
        ([0x4C, 0x00, 0x00, 0x00, 0x01, 0x14, 0x02, 0x00], .shortcut),
    ]
}
