// Deflates bytes after RFC 1951.

/// The compression into Deflate streams.
public enum Deflate {
    /// How many symbols share one code.
    private static let blockSize = 32_768

    /// A Deflate stream that inflates to `bytes`; the same bytes always give the same stream.
    public static func compress(_ bytes: [UInt8]) -> [UInt8] {
        var writer = BitWriter()
        var finder = MatchFinder(bytes)
        repeat {
            let block = DeflateBlock(symbols: finder.next(Self.blockSize))
            block.write(to: &writer, isLast: finder.isAtEnd)
        } while !finder.isAtEnd
        return writer.finished()
    }
}
