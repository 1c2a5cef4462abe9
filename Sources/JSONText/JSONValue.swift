// A JSON value that keeps what was written: the order of members and the digits of numbers.

/// A JSON value (RFC 8259).
public enum JSONValue: Sendable {
    /// `null`
    case null
    /// `true` or `false`
    case bool(Bool)
    /// A number as its literal, digit for digit, so that no binary rounding can change it. Build it
    /// with ``init(numberLiteral:)`` or ``integer(_:)`` unless the text is known to be a literal.
    case number(String)
    /// A string, unescaped.
    case string(String)
    /// An array.
    case array([JSONValue])
    /// An object: its members in the order written, repeated keys included.
    case object([JSONMember])

    /// The number with the shortest literal of `value`.
    public static func integer(_ value: some BinaryInteger) -> JSONValue {
        .number(String(value))
    }

    /// The number written as `text`; nil if RFC 8259 knows no such literal (`+1`, `01`, `.5`, `１２`).
    public init?(numberLiteral text: String) {
        let bytes = Array(text.utf8)
        guard !bytes.isEmpty, JSONNumberScanner.end(in: bytes, from: 0) == bytes.count else {
            return nil
        }
        self = .number(text)
    }
}
