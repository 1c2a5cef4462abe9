// Tells a file of two encodings, as two files appended to each other are.

/// Looks for stretches that can only be UTF-8 beside others that can only be GB18030.
///
/// A stretch is a run of bytes outside ASCII: words between figures, marks and tags. One that is long enough, and whole in
/// one encoding, is hardly ever so by accident in the other; a damaged byte makes a stretch of no kind.
enum MixedEncodings {
    /// So many characters of three bytes in one stretch are UTF-8: pairs of GB18030 are not three in a row.
    static let certainCharacters = 3
    /// So many pairs in one stretch, few of which are UTF-8, are GB18030.
    static let certainPairs = 4
    /// In UTF-16 no stretch of so many bytes has all of them above 0xA0, for its ideographs end below U+A000.
    static let certainHighBytes = 16

    private enum Kind { case utf8, gb18030, unknown }

    /// The number of the line where the second encoding begins; nil where there is one only.
    static func secondBegins(in bytes: [UInt8]) -> Int? {
        var first: Kind?
        var line = 1
        var index = 0
        while index < bytes.count {
            let byte = bytes[index]
            guard byte >= 0x80 else {
                if byte == 0x0A || byte == 0x0D && (index + 1 == bytes.count || bytes[index + 1] != 0x0A) { line += 1 }
                index += 1
                continue
            }
            var end = index
            while end < bytes.count, bytes[end] >= 0x80 { end += 1 }
            let kind = kind(of: bytes[index..<end])
            if kind != .unknown {
                if let first, first != kind { return line }
                first = kind
            }
            index = end
        }
        return nil
    }

    /// The number of the line where UTF-8 or GB18030 begins in a file that begins in UTF-16, by the line ends of UTF-16;
    /// nil where it is UTF-16 to the end.
    static func narrowBegins(in bytes: [UInt8]) -> Int? {
        var line = 1
        var index = 0
        while index < bytes.count {
            guard bytes[index] >= 0x80 else {
                if bytes[index] == 0x0A, index > 0,
                    bytes[index - 1] == 0 || index + 1 < bytes.count && bytes[index + 1] == 0
                {
                    line += 1
                }
                index += 1
                continue
            }
            var end = index
            var high = 0
            while end < bytes.count, bytes[end] >= 0x80 {
                if bytes[end] > 0xA0 { high += 1 }
                end += 1
            }
            let run = bytes[index..<end]
            if run.count >= certainHighBytes, high == run.count || kind(of: run) == .utf8 { return line }
            index = end
        }
        return nil
    }

    /// The number of the line where UTF-16 begins in a file that begins otherwise: at a zero byte or a mark of UTF-16.
    /// Nil where what is in front is no text, or what follows is not UTF-16.
    static func wideBegins(in bytes: [UInt8]) -> Int? {
        guard let zero = bytes.firstIndex(of: 0) else { return nil }
        // A character of ASCII has its zero byte in front of it or behind; words of ideographs have none.
        var start = zero
        while start > 0, bytes[start - 1] != 0x0A { start -= 1 }
        var mark = bytes.indices.prefix(zero).reversed().prefix(4096).first { place in
            bytes[place...].starts(with: [0xFF, 0xFE]) || bytes[place...].starts(with: [0xFE, 0xFF])
        }
        if let found = mark, found == 0 { mark = nil }
        let line = bytes[..<(mark ?? start)].count { $0 == 0x0A } + 1
        let head = bytes[..<(mark ?? start)]
        guard head.contains(where: { $0 >= 0x80 }), !head.contains(0) else { return nil }
        for shift in mark == nil ? [0, 1] : [2] {
            var tail = Array(bytes[((mark ?? start) + shift)...])
            if tail.count % 2 == 1 { tail.removeLast() }
            if WideText.decodeUnmarked(tail) != nil { return line }
        }
        return nil
    }

    private static func kind(of run: ArraySlice<UInt8>) -> Kind {
        if String(validating: run, as: UTF8.self) != nil {
            return run.count { $0 >= 0xE2 && $0 < 0xF0 } >= certainCharacters ? .utf8 : .unknown
        }
        guard run.count >= certainPairs * 2, run.count % 2 == 0, isPairs(run) else { return .unknown }
        let decoded = String(decoding: run, as: UTF8.self).unicodeScalars
        let damage = decoded.count { $0 == "\u{FFFD}" }
        return damage * 2 > decoded.count ? .gb18030 : .unknown
    }

    /// Whether a stretch is all pairs of GB2312, which common words are written in.
    private static func isPairs(_ run: ArraySlice<UInt8>) -> Bool {
        var index = run.startIndex
        while index < run.endIndex {
            guard 0xA1...0xF7 ~= run[index], 0xA1...0xFE ~= run[index + 1] else { return false }
            index += 2
        }
        return true
    }
}
