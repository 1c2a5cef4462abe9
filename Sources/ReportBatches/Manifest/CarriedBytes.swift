// Carries bytes that are no UTF-8 through a parser of JSON.

/// A line that a script wrote with the names of a disk where they are not UTF-8. Each byte of a longer character becomes a
/// scalar of its own, which no text has, and is turned back behind the parser.
enum CarriedBytes {
    /// The last private plane; the line has no other scalar of it, as it has none beyond ASCII but by an escape.
    private static let base: UInt32 = 0x10_FF00

    /// The line as text. Characters are told apart as GB18030 does, whose second byte may be a backslash.
    static func text(of line: [UInt8]) -> [UInt8] {
        var text = String.UnicodeScalarView()
        var index = 0
        while index < line.count {
            let length = length(of: line[index...])
            for byte in line[index..<index + length] {
                // A second byte below 0x80 is carried too.
                let value = length > 1 || byte >= 0x80 ? base + UInt32(byte) : UInt32(byte)
                if let scalar = Unicode.Scalar(value) { text.append(scalar) }
            }
            index += length
        }
        return Array(String(text).utf8)
    }

    /// The bytes that a string of the parsed line stands for.
    static func bytes(of string: String) -> [UInt8] {
        string.unicodeScalars.flatMap { scalar -> [UInt8] in
            let isCarrier = scalar.value >= base && scalar.value <= base + 0xFF
            return isCarrier ? [UInt8(scalar.value - base)] : Array(String(Character(scalar)).utf8)
        }
    }

    /// The byte of the line that stands at a byte of its text.
    static func offset(_ offset: Int, in text: [UInt8]) -> Int {
        String(decoding: text.prefix(offset), as: UTF8.self).unicodeScalars.count
    }

    private static func length(of bytes: ArraySlice<UInt8>) -> Int {
        let head = Array(bytes.prefix(4))
        guard head.count > 1, (0x81...0xFE).contains(head[0]) else { return 1 }
        if (0x40...0xFE).contains(head[1]), head[1] != 0x7F { return 2 }
        let isLong =
            head.count == 4 && (0x30...0x39).contains(head[1]) && (0x81...0xFE).contains(head[2])
            && (0x30...0x39).contains(head[3])
        return isLong ? 4 : 1
    }
}
