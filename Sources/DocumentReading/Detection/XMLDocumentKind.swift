// Tells the documents of word processors that are single files of XML.

/// A look at the outermost element of a file of XML.
enum XMLDocumentKind {
    /// The most bytes in which that element is looked for, behind declarations and comments.
    static let prologue = 65_536

    /// The kind of document; nil for any other file.
    static func detect(_ bytes: [UInt8]) -> FileKind? {
        var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        let head = Array(bytes[index...].prefix(prologue))
        guard head.first == UInt8(ascii: "<") else { return nil }
        guard let start = rootStart(head), let end = head[start...].firstIndex(of: UInt8(ascii: ">")) else {
            return nil
        }
        let tag = String(decoding: head[start..<end], as: UTF8.self)
        let name = tag.dropFirst().prefix { !$0.isWhitespace && $0 != ">" && $0 != "/" }
        let local = name.split(separator: ":").last ?? ""
        return families.first { $0.name == local && tag.contains($0.namespace) }?.kind
    }

    private static let families: [(name: Substring, namespace: String, kind: FileKind)] = [
        ("package", "schemas.microsoft.com/office/2006/xmlPackage", .flatPackage),
        ("wordDocument", "schemas.microsoft.com/office/word/2003", .wordXML),
        ("document", "urn:oasis:names:tc:opendocument", .flatOpenDocument),
        ("Workbook", "urn:schemas-microsoft-com:office:spreadsheet", .sheetXML),
    ]

    /// The place of the first tag that is no declaration and no comment.
    private static func rootStart(_ head: [UInt8]) -> Int? {
        var index = 0
        while let start = head[index...].firstIndex(of: UInt8(ascii: "<")) {
            let rest = head[start...].dropFirst()
            guard rest.first == UInt8(ascii: "?") || rest.first == UInt8(ascii: "!") else { return start }
            let isComment = rest.starts(with: "!--".utf8)
            guard let end = end(of: isComment ? Array("-->".utf8) : [UInt8(ascii: ">")], head, from: start + 2) else {
                return nil
            }
            index = end
        }
        return nil
    }

    private static func end(of sign: [UInt8], _ head: [UInt8], from start: Int) -> Int? {
        var index = start
        while index + sign.count <= head.count {
            if head[index...].starts(with: sign) { return index + sign.count }
            index += 1
        }
        return nil
    }
}
