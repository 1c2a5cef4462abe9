// Decodes quoted-printable, as mail writes bytes outside ASCII.

/// The decoder of RFC 2045.
enum QuotedPrintable {
    /// The bytes of a body; a sign that is no code stays as it is written.
    static func decode(_ body: ArraySlice<UInt8>) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(body.count)
        var index = body.startIndex
        while index < body.endIndex {
            guard body[index] == UInt8(ascii: "=") else {
                bytes.append(body[index])
                index += 1
                continue
            }
            if index + 2 < body.endIndex, let high = Hexadecimal.value(of: body[index + 1]),
                let low = Hexadecimal.value(of: body[index + 2])
            {
                bytes.append(high << 4 | low)
                index += 3
            } else if let next = lineEnd(body, index + 1) {
                index = next
            } else {
                bytes.append(body[index])
                index += 1
            }
        }
        return bytes
    }

    /// The place behind the end of a line that ends at `start`, blanks that a transport left there passed over; nil where
    /// none does. The end of the body counts as one.
    private static func lineEnd(_ body: ArraySlice<UInt8>, _ start: Int) -> Int? {
        var index = start
        while index < body.endIndex, body[index] == 0x20 || body[index] == 0x09 { index += 1 }
        guard index < body.endIndex else { return index }
        if body[index] == 0x0A { return index + 1 }
        guard body[index] == 0x0D else { return nil }
        return index + 1 < body.endIndex && body[index + 1] == 0x0A ? index + 2 : index + 1
    }
}
