// Why a text is not JSON.

/// The first fault of a JSON text; every case carries the offset of the offending byte, counted
/// from 0 in UTF-8.
public enum JSONParsingError: Error, Equatable, Sendable {
    /// The bytes are not UTF-8. Found before any other fault.
    case invalidUTF8(offset: Int)
    /// The text ends inside a value; the offset is its length.
    case unexpectedEnd(offset: Int)
    /// A byte no value, separator or literal can have here; a byte order mark is one.
    case unexpectedByte(UInt8, offset: Int)
    /// A number RFC 8259 does not allow: `01`, `1.`, `-`, `.5`; the offset is its first byte.
    case invalidNumber(offset: Int)
    /// A control character that stands unescaped in a string.
    case controlCharacter(UInt8, offset: Int)
    /// A backslash that opens no escape; the offset is the backslash.
    case invalidEscape(offset: Int)
    /// Half of a surrogate pair without the other half; the offset is its backslash.
    case loneSurrogate(offset: Int)
    /// Arrays and objects nested deeper than ``JSONParser/maximumDepth``.
    case tooDeep(offset: Int)
    /// Something other than white space after the value.
    case trailingContent(offset: Int)

    /// The place of the fault in bytes, counted from 0.
    public var offset: Int {
        switch self {
        case .invalidUTF8(let offset), .unexpectedEnd(let offset), .unexpectedByte(_, let offset),
            .invalidNumber(let offset), .controlCharacter(_, let offset), .invalidEscape(let offset),
            .loneSurrogate(let offset), .tooDeep(let offset), .trailingContent(let offset):
            offset
        }
    }
}
