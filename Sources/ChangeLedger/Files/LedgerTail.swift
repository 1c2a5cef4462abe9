// The end of a ledger, which is all that an append must read.

import SystemAccess

/// The last whole line of a ledger and what follows it.
struct LedgerTail {
    /// The last line that ends with a line feed, without it; nil where there is none.
    let line: [UInt8]?
    /// The bytes after the last line feed.
    let torn: [UInt8]

    private static let piece = 16 * 1024

    /// Reads backwards from the end until a whole line is found.
    init(of file: borrowing SharedFile, size: Int) throws(LedgerError) {
        var pieces: [[UInt8]] = []
        var start = size
        var lineFeeds = 0
        while start > 0, lineFeeds < 2 {
            // A line of the greatest length and a torn one behind it: beyond that it is another kind of file.
            if size - start > 2 * (LedgerFormat.maximumLine + 1) { throw .notALedger }
            let count = min(Self.piece, start)
            start -= count
            let piece = try LedgerError.of { () throws(FileError) in try file.bytes(at: start, count: count) }
            lineFeeds += Self.lineFeeds(in: piece)
            pieces.append(piece)
        }
        let bytes = Array(pieces.reversed().joined())
        guard let end = bytes.lastIndex(of: LedgerFormat.lineFeed) else {
            line = nil
            torn = bytes
            return
        }
        let begin = bytes[..<end].lastIndex(of: LedgerFormat.lineFeed).map { $0 + 1 } ?? 0
        line = Array(bytes[begin..<end])
        torn = Array(bytes[(end + 1)...])
    }

    private static func lineFeeds(in bytes: [UInt8]) -> Int {
        bytes.withUnsafeBufferPointer { bytes in bytes.count { $0 == LedgerFormat.lineFeed } }
    }
}
