// Reads web archives (MHTML): the page a browser or a word processor saved with all it is shown by.

import ReportModel

/// Finds the page in an archive and reads it as any other page, with the style sheets and pictures saved beside it.
enum WebArchiveReader {
    /// Whether bytes begin like the header of a message of several parts, or of a single page.
    static func recognizes(_ bytes: [UInt8]) -> Bool {
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let head = bytes[start...].prefix(MIMEHeader.length)
        let first = head.drop { $0 == 0x0A || $0 == 0x0D }
        // No report begins with a word of Latin letters and a colon.
        guard let colon = first.prefix(80).firstIndex(of: UInt8(ascii: ":")), colon > first.startIndex,
            first[..<colon].allSatisfy({ ($0 | 0x20) &- 0x61 < 26 || $0 == UInt8(ascii: "-") })
        else { return false }
        let header = MIMEHeader(bytes, from: first.startIndex, to: bytes.count)
        guard header["content-type"] != nil else { return false }
        return header.type.hasPrefix("multipart/")
            || header["mime-version"] != nil && header.type.hasPrefix("text/html")
    }

    /// The page of an archive.
    static func read(_ bytes: [UInt8]) throws(ReadingError) -> SourceDocument {
        let message = MIMEMessage(bytes)
        guard let page = message.page else { throw .unsupported(.webArchive) }
        let decoded = try TextDecoder.decodePage(message.content(of: page), declared: page.header.parameter("charset"))
        let document = try HTMLReader.read(decoded, resources: resources(of: message, around: page))
        return SourceDocument(
            format: .html, encoding: document.encoding, blocks: document.blocks,
            notes: [Note(.archiveRead, [String(message.parts.count)])] + (message.isCut ? [Note(.archiveCut)] : [])
                + document.notes,
            objects: document.objects, content: document.content)
    }

    /// What is saved beside the page, by identity and by address: as written, or from the page's own on.
    private static func resources(of message: MIMEMessage, around page: MIMEMessage.Part) -> PageResources {
        var places: [String: Int] = [:]
        for (place, part) in message.parts.enumerated() {
            if let address = part.header["content-location"], places[address] == nil { places[address] = place }
            if let identity = part.header["content-id"] {
                let address = "cid:" + MIMEMessage.bare(identity)
                if places[address] == nil { places[address] = place }
            }
        }
        let own = page.header["content-location"] ?? ""
        let folder = own.lastIndex { $0 == "/" || $0 == "\\" }.map { String(own[...$0]) } ?? ""
        return PageResources { [places] address in
            guard let place = places[address] ?? places[folder + address] else { return nil }
            return message.content(of: message.parts[place])
        }
    }
}
