// Finds the encoding a page says it is in.

/// The `charset` of a `meta` tag, or the `encoding` of an XML declaration, near the head of a page.
enum DeclaredEncoding {
    /// The name as declared, in small letters; nil where none is.
    static func find(in bytes: [UInt8]) -> String? {
        let head = bytes.prefix(HTMLLimits.declaration).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
        var index = 0
        while index < head.count {
            if head[index] == UInt8(ascii: "<") {
                if starts(head, index, "<!--") {
                    while index < head.count, !starts(head, index, "-->") { index += 1 }
                } else if starts(head, index, "<meta"), let name = name(behind: "charset", in: head, from: index) {
                    return name
                } else if starts(head, index, "<?xml"), let name = name(behind: "encoding", in: head, from: index) {
                    return name
                }
            }
            index += 1
        }
        return nil
    }

    private static func name(behind word: String, in head: [UInt8], from start: Int) -> String? {
        var index = start
        while index < head.count, head[index] != UInt8(ascii: ">"), !starts(head, index, word) { index += 1 }
        guard starts(head, index, word) else { return nil }
        index += word.utf8.count
        func skip(_ isSkipped: (UInt8) -> Bool) { while index < head.count, isSkipped(head[index]) { index += 1 } }
        skip { $0 <= 0x20 }
        guard index < head.count, head[index] == UInt8(ascii: "=") else { return nil }
        index += 1
        skip { $0 <= 0x20 || $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "'") }
        let nameStart = index
        skip { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") }
        return index > nameStart ? String(decoding: head[nameStart..<index], as: UTF8.self) : nil
    }

    private static func starts(_ head: [UInt8], _ index: Int, _ text: String) -> Bool {
        head[min(index, head.count)...].starts(with: text.utf8)
    }
}
