// A stretch of a style, by bytes.

/// Bytes of a style from one place to another, looked at without being copied.
struct StyleSlice {
    let bytes: UnsafeBufferPointer<UInt8>
    private(set) var range: Range<Int>

    /// The stretch, white space at either end left out.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        self.bytes = bytes
        var (start, end) = (range.lowerBound, range.upperBound)
        while start < end, bytes[start] <= 0x20 { start += 1 }
        while end > start, bytes[end - 1] <= 0x20 { end -= 1 }
        self.range = start..<end
    }

    var isEmpty: Bool { range.isEmpty }
    var first: UInt8? { range.isEmpty ? nil : bytes[range.lowerBound] }

    /// The stretch as text.
    var text: String { String(decoding: bytes[range], as: UTF8.self) }

    /// Whether it is `text`, which is in small letters, in letters of either size.
    func isSpelled(_ text: StaticString) -> Bool { range.count == text.utf8CodeUnitCount && begins(text) }

    /// Whether it begins with `text`, which is in small letters.
    func begins(_ text: StaticString) -> Bool { holds(text, at: range.lowerBound) }

    /// Whether `text`, which is in small letters, stands anywhere in it.
    func contains(_ text: StaticString) -> Bool { range.contains { holds(text, at: $0) } }

    /// Whether its first word is `text`, which is in small letters.
    func beginsWithWord(_ text: StaticString) -> Bool {
        let end = range.lowerBound + text.utf8CodeUnitCount
        return begins(text) && (end == range.upperBound || !Self.isNamePart(bytes[end]))
    }

    private func holds(_ text: StaticString, at start: Int) -> Bool {
        guard start + text.utf8CodeUnitCount <= range.upperBound else { return false }
        return text.withUTF8Buffer { text in
            for place in 0..<text.count {
                let own = bytes[start + place]
                if (own &- 0x41 < 26 ? own | 0x20 : own) != text[place] { return false }
            }
            return true
        }
    }

    /// The stretches between bytes that `isSeparator`, those within strings and brackets left alone.
    func split(_ isSeparator: (UInt8) -> Bool) -> [StyleSlice] {
        var parts: [StyleSlice] = []
        var start = range.lowerBound
        var index = start
        while index < range.upperBound {
            if isSeparator(bytes[index]) {
                parts.append(StyleSlice(bytes, start..<index))
                start = index + 1
                index += 1
            } else {
                index = StyleSlice.skip(bytes, index, range.upperBound)
            }
        }
        parts.append(StyleSlice(bytes, start..<range.upperBound))
        return parts.filter { !$0.isEmpty }
    }

    /// What stands in the first pair of round brackets; nil where there is none.
    var argument: StyleSlice? {
        guard let open = range.first(where: { bytes[$0] == UInt8(ascii: "(") }) else { return nil }
        let end = StyleSlice.skip(bytes, open, range.upperBound)
        return StyleSlice(bytes, open + 1..<max(open + 1, bytes[end - 1] == UInt8(ascii: ")") ? end - 1 : end))
    }

    /// Whether a byte may stand in a name.
    static func isNamePart(_ byte: UInt8) -> Bool {
        (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_")
            || byte >= 0x80
    }

    /// The place behind the byte at `start`, or behind the string, bracket or escape that begins there.
    static func skip(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        switch bytes[start] {
        case UInt8(ascii: "\\"): return min(start + 2, end)
        case UInt8(ascii: "\""), UInt8(ascii: "'"): return skipString(bytes, start, end)
        case UInt8(ascii: "("), UInt8(ascii: "["): return skipBrackets(bytes, start, end)
        default: return start + 1
        }
    }

    private static func skipString(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var index = start + 1
        while index < end, bytes[index] != bytes[start] {
            // A string that is not closed ends with its line.
            if bytes[index] == 0x0A { return index }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return min(index + 1, end)
    }

    private static func skipBrackets(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ end: Int) -> Int {
        var depth = 0
        var index = start
        while index < end {
            switch bytes[index] {
            case UInt8(ascii: "("), UInt8(ascii: "["): depth += 1
            case UInt8(ascii: ")"), UInt8(ascii: "]"): depth -= 1
            case UInt8(ascii: "\""), UInt8(ascii: "'"):
                index = skipString(bytes, index, end)
                continue
            case UInt8(ascii: "\\"): index += 1
            // A bracket that is not closed ends with its declaration; it must not swallow the rest of the sheet.
            case UInt8(ascii: "{"), UInt8(ascii: "}"): return index
            default: break
            }
            index += 1
            if depth == 0 { break }
        }
        return min(index, end)
    }
}
