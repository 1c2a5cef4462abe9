// The grammar of JSON numbers.

enum JSONNumberScanner {
    /// The end of the number that begins at `start`; nil if the bytes there are no number. A digit
    /// after a leading zero belongs to no number, so `01` is nil too.
    static func end(in bytes: [UInt8], from start: Int) -> Int? {
        var index = start
        if bytes.holds("-", at: index) { index += 1 }
        let integer = index
        guard skipDigits(in: bytes, at: &index) else { return nil }
        if bytes.holds("0", at: integer), index > integer + 1 { return nil }
        if bytes.holds(".", at: index) {
            index += 1
            guard skipDigits(in: bytes, at: &index) else { return nil }
        }
        if bytes.holds("e", at: index) || bytes.holds("E", at: index) {
            index += 1
            if bytes.holds("+", at: index) || bytes.holds("-", at: index) { index += 1 }
            guard skipDigits(in: bytes, at: &index) else { return nil }
        }
        return index
    }

    /// Moves behind the digits at `index`; false if there are none.
    private static func skipDigits(in bytes: [UInt8], at index: inout Int) -> Bool {
        let start = index
        while index < bytes.count, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(bytes[index]) {
            index += 1
        }
        return index > start
    }
}

extension [UInt8] {
    func holds(_ character: Unicode.Scalar, at index: Int) -> Bool {
        index < count && self[index] == UInt8(ascii: character)
    }
}
