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
        let type = (try? archive.contents(of: "mimetype")).map { String(decoding: $0, as: UTF8.self) } ?? ""
        return type.hasPrefix("application/vnd.oasis.opendocument") ? .openDocument : .zip
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
