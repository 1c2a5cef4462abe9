// Tells the documents that are ZIP archives apart.

import OpenPackaging

/// A look into the directory of a ZIP archive.
enum PackageKind {
    /// The kind of document in an archive; `zip` where it is none of them, or cannot be opened.
    static func detect(_ bytes: [UInt8]) -> FileKind {
        guard let archive = try? ZIPArchive(bytes: bytes) else { return .zip }
        return kind(of: archive)
    }

    private static func kind(of archive: ZIPArchive) -> FileKind {
        let package = OfficePackage(archive: archive)
        if let kind = (try? package.mainPart()).flatMap({ kind(ofMainPart: $0, in: package) }) { return kind }
        if archive.entryNames.contains("OFD.xml") { return .fixedLayout }
        return openDocument(archive) ?? .zip
    }

    /// The kind of a document of the OpenDocument family; one with a password says in its manifest how it is encrypted.
    private static func openDocument(_ archive: ZIPArchive) -> FileKind? {
        func text(_ entry: String) -> String {
            (try? archive.contents(of: entry)).map { String(decoding: $0, as: UTF8.self) } ?? ""
        }
        let type = text("mimetype")
        guard type.hasPrefix("application/vnd.oasis.opendocument") else { return nil }
        guard type.hasPrefix("application/vnd.oasis.opendocument.text") else { return .openDocumentOther }
        return text("META-INF/manifest.xml").contains("encryption-data") ? .encryptedDocument : .openDocument
    }

    private static func kind(ofMainPart part: String, in package: OfficePackage) -> FileKind? {
        let type = package.contentType(of: part) ?? ""
        return families.first { type.contains($0.type) }?.kind ?? families.first { part.hasPrefix($0.folder) }?.kind
    }

    /// What the families of Office Open XML call their content types and, by custom, their folders.
    private static let families: [(type: String, folder: String, kind: FileKind)] = [
        ("wordprocessingml", "word/", .wordDocument), ("ms-word", "word/", .wordDocument),
        ("spreadsheetml", "xl/", .workbook), ("ms-excel", "xl/", .workbook),
        ("presentationml", "ppt/", .presentation), ("ms-powerpoint", "ppt/", .presentation),
    ]
}
