// Turns places in a page's source into lines and columns, in one pass.

import ReportModel

/// Walks along the source; it is asked for places in rising order.
struct PageLocator {
    private let bytes: UnsafeBufferPointer<UInt8>
    private var offset = 0
    private var asked = 0
    private var line = 1
    private var column = 1

    /// A locator at the beginning of a source in UTF-8.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// Whether so many places were asked for that those within a line are no longer worth their room: a page in which
    /// every character is a reference has one for each.
    var isExhausted: Bool { asked > HTMLLimits.places }

    /// The line and column of the byte at `target`; one that lies behind is given the last place.
    mutating func location(of target: Int) -> SourceLocation {
        asked += 1
        let end = min(target, bytes.count)
        skipBlocks(before: end)
        while offset < end {
            let byte = bytes[offset]
            if byte & 0xC0 != 0x80 { column += 1 }
            // A CR in front of an LF belongs to it.
            if byte == 0x0A || byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A) {
                line += 1
                column = 1
            }
            offset += 1
        }
        return SourceLocation(line: line, column: column)
    }

    /// Goes on by whole blocks in which no line ends; counting without branches lets several bytes be counted at a time.
    private mutating func skipBlocks(before end: Int) {
        while offset + Self.block <= end {
            var ends = 0
            var characters = 0
            for index in offset..<offset + Self.block {
                ends &+= bytes[index] == 0x0A || bytes[index] == 0x0D ? 1 : 0
                characters &+= bytes[index] & 0xC0 != 0x80 ? 1 : 0
            }
            guard ends == 0 else { return }
            column += characters
            offset += Self.block
        }
    }

    private static let block = 64
}
