// Takes a message of several parts apart, as browsers and word processors save a page with all it is shown by.

/// The parts of a message (RFC 2045, RFC 2557), whatever stands inside whatever, in their order.
struct MIMEMessage: Sendable {
    /// A part that holds no others.
    struct Part: Sendable {
        let header: MIMEHeader
        /// Where its body stands in the message.
        let body: Range<Int>
        /// The number of the group it stands in directly; 0 is the message.
        let group: Int
    }

    /// Parts that stand in one part.
    struct Group: Sendable {
        /// `multipart/related` and the like.
        let type: String
        /// The `start` of its header: the identity of the part that is to be shown.
        let start: String?
        fileprivate let boundary: [UInt8]
    }

    /// The most parts that are read; a page has some hundred pictures.
    static let parts = 20_000
    /// How deep groups may stand inside each other.
    static let depth = 8
    /// The most bytes of a boundary; the standard allows 70.
    static let boundaryLength = 256

    let bytes: [UInt8]
    private(set) var parts: [Part] = []
    private(set) var groups: [Group] = []
    /// Whether the message ends without its last boundary, or has more than is read.
    private(set) var isCut = false

    /// Reads a message: every line is looked at once.
    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let header = MIMEHeader(bytes, from: Self.behindBlankLines(bytes, start), to: bytes.count)
        guard let group = Self.group(header) else {
            parts = [Part(header: header, body: header.end..<bytes.count, group: 0)]
            return
        }
        groups = [group]
        read(from: header.end)
    }

    private static func behindBlankLines(_ bytes: [UInt8], _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] == 0x0A || bytes[index] == 0x0D { index += 1 }
        return index
    }

    private static func group(_ header: MIMEHeader) -> Group? {
        guard header.type.hasPrefix("multipart/"), let boundary = header.parameter("boundary"), !boundary.isEmpty,
            boundary.utf8.count <= boundaryLength
        else { return nil }
        return Group(type: header.type, start: header.parameter("start"), boundary: Array(boundary.utf8))
    }

    private mutating func read(from start: Int) {
        /// The groups that are open, outermost first.
        var open = [0]
        var header: MIMEHeader?
        var index = start
        func end(_ line: Int) -> Int {
            // The line end in front of a boundary belongs to it.
            var end = line
            if end > start, bytes[end - 1] == 0x0A { end -= 1 }
            if end > start, bytes[end - 1] == 0x0D { end -= 1 }
            return end
        }
        func close(before line: Int) {
            guard let part = header else { return }
            header = nil
            parts.append(Part(header: part, body: part.end..<max(part.end, end(line)), group: open.last ?? 0))
        }
        while index < bytes.count, !open.isEmpty {
            let next = MIMEHeader.lineEnd(bytes, index, bytes.count)
            guard let (level, isLast) = boundary(index..<next, open) else {
                index = next
                continue
            }
            close(before: index)
            open.removeLast(open.count - 1 - level)
            index = next
            if isLast {
                open.removeLast()
                continue
            }
            guard parts.count < Self.parts else { break }
            let found = MIMEHeader(bytes, from: next, to: bytes.count)
            index = max(next, found.end)
            if open.count < Self.depth, groups.count < Self.parts, let group = Self.group(found) {
                open.append(groups.count)
                groups.append(group)
            } else {
                header = found
            }
        }
        isCut = !open.isEmpty
        close(before: bytes.count)
    }

    /// The open group whose boundary a line is, and whether it is the last of that group.
    private func boundary(_ line: Range<Int>, _ open: [Int]) -> (level: Int, isLast: Bool)? {
        guard line.count > 2, bytes[line.lowerBound] == UInt8(ascii: "-"),
            bytes[line.lowerBound + 1] == UInt8(ascii: "-")
        else { return nil }
        let text = bytes[line.lowerBound + 2..<line.upperBound]
        for level in open.indices.reversed() {
            let boundary = groups[open[level]].boundary
            guard text.starts(with: boundary) else { continue }
            let rest = text.dropFirst(boundary.count)
            let isLast = rest.starts(with: [UInt8(ascii: "-"), UInt8(ascii: "-")])
            if rest.dropFirst(isLast ? 2 : 0).allSatisfy({ $0 <= 0x20 }) { return (level, isLast) }
        }
        return nil
    }

    /// The bytes of a part as they were before they were written in letters.
    func content(of part: Part) -> [UInt8] {
        let body = bytes[part.body]
        let encoding = (part.header["content-transfer-encoding"] ?? "").lowercased()
        if encoding.hasPrefix("quoted-printable") { return QuotedPrintable.decode(body) }
        if encoding.hasPrefix("base64") { return Base64.decode(body) }
        return Array(body)
    }

    /// The part that is the page: the one a group names as its start, else the first page, of two versions of one thing
    /// the last; nil without any.
    var page: Part? {
        func isPage(_ part: Part) -> Bool { ["text/html", "application/xhtml+xml"].contains(part.header.type) }
        for group in groups.indices {
            guard let start = groups[group].start else { continue }
            let named = parts.first { $0.header["content-id"].map(Self.bare) == Self.bare(start) }
            if let named, isPage(named) { return named }
        }
        guard let first = parts.first(where: isPage) else { return nil }
        guard groups.indices.contains(first.group), groups[first.group].type == "multipart/alternative" else {
            return first
        }
        return parts.last { $0.group == first.group && isPage($0) } ?? first
    }

    /// An identity without its angles.
    static func bare(_ identity: String) -> String {
        identity.filter { !"<> ".contains($0) }
    }
}
