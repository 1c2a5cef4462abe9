// Walks through the bytes of a JSON text value by value.

struct JSONCursor {
    let bytes: [UInt8]
    var position = 0

    init(bytes: [UInt8]) {
        self.bytes = bytes
    }

    mutating func skipWhitespace() {
        while position < bytes.count {
            switch bytes[position] {
            case 0x20, 0x09, 0x0A, 0x0D: position += 1
            default: return
            }
        }
    }

    /// Reads the value at the position, which is no white space.
    mutating func value(depth: Int) throws(JSONParsingError) -> JSONValue {
        switch try byte() {
        case UInt8(ascii: "{"): return try object(depth: depth + 1)
        case UInt8(ascii: "["): return try array(depth: depth + 1)
        case UInt8(ascii: "\""): return .string(try string())
        case UInt8(ascii: "t"): return try literal("true", .bool(true))
        case UInt8(ascii: "f"): return try literal("false", .bool(false))
        case UInt8(ascii: "n"): return try literal("null", .null)
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): return try number()
        case let other: throw .unexpectedByte(other, offset: position)
        }
    }

    private mutating func object(depth: Int) throws(JSONParsingError) -> JSONValue {
        var members: [JSONMember] = []
        try open(depth: depth)
        guard !skip("}") else { return .object(members) }
        while true {
            guard try byte() == UInt8(ascii: "\"") else { throw unexpected() }
            let key = try string()
            skipWhitespace()
            guard skip(":") else { throw unexpected() }
            skipWhitespace()
            members.append(JSONMember(key, try value(depth: depth)))
            skipWhitespace()
            if skip("}") { return .object(members) }
            guard skip(",") else { throw unexpected() }
            skipWhitespace()
        }
    }

    private mutating func array(depth: Int) throws(JSONParsingError) -> JSONValue {
        var elements: [JSONValue] = []
        try open(depth: depth)
        guard !skip("]") else { return .array(elements) }
        while true {
            elements.append(try value(depth: depth))
            skipWhitespace()
            if skip("]") { return .array(elements) }
            guard skip(",") else { throw unexpected() }
            skipWhitespace()
        }
    }

    /// Steps over the bracket and the white space behind it.
    private mutating func open(depth: Int) throws(JSONParsingError) {
        guard depth <= JSONParser.maximumDepth else { throw .tooDeep(offset: position) }
        position += 1
        skipWhitespace()
    }

    private mutating func number() throws(JSONParsingError) -> JSONValue {
        guard let end = JSONNumberScanner.end(in: bytes, from: position) else {
            throw .invalidNumber(offset: position)
        }
        defer { position = end }
        return .number(text(position..<end))
    }

    private mutating func literal(
        _ word: String, _ value: JSONValue
    ) throws(JSONParsingError) -> JSONValue {
        for expected in word.utf8 {
            guard try byte() == expected else { throw unexpected() }
            position += 1
        }
        return value
    }
}

extension JSONCursor {
    /// The byte at the position.
    func byte() throws(JSONParsingError) -> UInt8 {
        guard position < bytes.count else { throw unexpected() }
        return bytes[position]
    }

    /// Steps over `character` if it stands at the position.
    mutating func skip(_ character: Unicode.Scalar) -> Bool {
        guard bytes.holds(character, at: position) else { return false }
        position += 1
        return true
    }

    /// The fault of a byte that cannot stand at the position, or of the text's end there.
    func unexpected() -> JSONParsingError {
        position < bytes.count
            ? .unexpectedByte(bytes[position], offset: position) : .unexpectedEnd(offset: bytes.count)
    }

    /// The text of bytes known to be UTF-8.
    func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }
}
