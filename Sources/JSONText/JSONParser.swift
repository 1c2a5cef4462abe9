// Reads JSON text, strictly.

/// A parser for exactly the texts of RFC 8259: no comments, no trailing commas, no byte order
/// mark, no lone surrogates, no bytes that are not UTF-8.
public struct JSONParser: Sendable {
    /// The deepest nesting of arrays and objects that is read. Our own documents need about ten
    /// levels; the bound keeps the recursion within the 512 KB stack of a macOS thread.
    public static let maximumDepth = 128

    private let bytes: [UInt8]

    /// A parser for a text in UTF-8.
    public init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A parser for a text.
    public init(_ text: String) {
        bytes = Array(text.utf8)
    }

    /// The one value of the text, which may stand between white space.
    public func parse() throws(JSONParsingError) -> JSONValue {
        if let offset = UTF8Validation.firstInvalidOffset(in: bytes) {
            throw .invalidUTF8(offset: offset)
        }
        var cursor = JSONCursor(bytes: bytes)
        cursor.skipWhitespace()
        let value = try cursor.value(depth: 0)
        cursor.skipWhitespace()
        guard cursor.position == bytes.count else {
            throw .trailingContent(offset: cursor.position)
        }
        return value
    }
}
