// Follows a ledger line by line, each of which must name the one before it.

/// The part of a ledger that was found whole.
public struct LedgerChain: Hashable, Sendable {
    /// The number of its lines.
    public private(set) var count = 0
    /// The hash of its last line, which vouches for all of them; `LedgerFormat.origin` before the first.
    public private(set) var head = LedgerFormat.origin

    /// A chain without lines.
    public init() {}

    /// Goes on to the next line, given without its line feed.
    mutating func follow(_ bytes: ArraySlice<UInt8>) throws(LineFault) -> LedgerLine {
        let line = try LedgerLine(bytes)
        if line.number != count + 1 { throw .misnumbered(line.number) }
        if line.previous != head { throw .outOfPlace }
        count = line.number
        head = line.hash
        return line
    }
}
