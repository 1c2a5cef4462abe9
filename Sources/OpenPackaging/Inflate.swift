// Inflates Deflate data after RFC 1951.

/// The decompression of Deflate streams.
public enum Inflate {
    /// The bytes that `bytes` inflate to. What follows the end of the stream is not read.
    ///
    /// - Parameter limit: the most bytes wanted; a longer stream is an error, and is left as soon as it is one.
    public static func decompress(_ bytes: ArraySlice<UInt8>, limit: Int) throws(InflateError) -> [UInt8] {
        var inflater = Inflater(bytes, limit: limit)
        return try inflater.run()
    }

    /// The bytes that `bytes` inflate to, as above.
    public static func decompress(_ bytes: [UInt8], limit: Int) throws(InflateError) -> [UInt8] {
        try decompress(bytes[...], limit: limit)
    }
}
