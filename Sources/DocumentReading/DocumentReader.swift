// Reads a file of any known format: the format is told by the content.

import ReportModel

/// The entry to all readers.
public enum DocumentReader {
    /// The largest file read: a report is some kilobytes, a page with everything around it a few megabytes;
    /// beyond this a mistake is likelier than a report.
    public static let maximumBytes = 64 << 20

    /// Reads a file's bytes; `name` only decides what the content leaves open (a `.md` without any sign of Markdown).
    public static func read(
        _ bytes: [UInt8], name: String, options: ReadingOptions = ReadingOptions()
    ) throws(ReadingError) -> SourceDocument {
        switch FileKind.detect(bytes) {
        case .text: return try readText(bytes, name: name)
        case .webArchive: return try WebArchiveReader.read(bytes)
        case .wordDocument: return try WordDocumentReader.read(bytes, options: options)
        case .zip:
            // An archive that cannot be opened says why; one that can is none of a report.
            _ = try OfficePackage(bytes: bytes)
            throw .unsupported(.zip)
        case let kind:
            guard let converter = options.converter else { throw .unsupported(kind) }
            return try ConvertedDocument(converter, options: options).read(bytes, kind: kind, name: name)
        }
    }

    /// Whether a text is longer than a report can be.
    private static func holdsTooMuch(_ text: String) -> Bool {
        guard text.utf8.count > SourceLimits.characters else { return false }
        var count = 0
        var followsBlank = true
        for scalar in text.unicodeScalars {
            let isBlank = scalar.isBlankSpace || scalar.value <= 0x20
            if !(isBlank && followsBlank) { count += 1 }
            followsBlank = isBlank
        }
        return count > SourceLimits.characters
    }

    private static func readText(_ bytes: [UInt8], name: String) throws(ReadingError) -> SourceDocument {
        let isNamedMarkdown = name.hasSuffix(".md") || name.hasSuffix(".markdown")
        if HTMLRecognizer.recognizes(bytes) {
            let page = try TextDecoder.decodePage(bytes)
            // A page begins with a tag, and may be too large to be looked through for nothing.
            guard isNamedMarkdown || page.text.unicodeScalars.first(where: { $0.value > 0x20 }) != "<" else {
                return try HTMLReader.read(page)
            }
            let embedded = EmbeddedTables(page.text)
            return embedded.isMarkdown(isNamed: isNamedMarkdown)
                ? try MarkdownReader.read(page, embedded) : try HTMLReader.read(page)
        }
        let decoded = try TextDecoder.decode(bytes)
        if holdsTooMuch(decoded.text) { throw .tooManyPieces }
        if WideText.Encoding(rawValue: decoded.encoding) != nil, HTMLRecognizer.recognizes(Array(decoded.text.utf8)) {
            return try HTMLReader.read(decoded)
        }
        let isMarkdown = isNamedMarkdown || MarkdownReader.recognizes(decoded.text)
        guard isMarkdown else { return try PlainTextReader.read(decoded) }
        return decoded.text.contains("<table")
            ? try MarkdownReader.read(decoded, EmbeddedTables(decoded.text)) : try MarkdownReader.read(decoded)
    }
}
