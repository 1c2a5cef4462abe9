// Tells HTML from other text, by its content: portals give pages the names of documents, and documents those of pages.

/// Recognises pages and pieces of pages.
enum HTMLRecognizer {
    /// A piece of a page that begins with text has at least this many tags; Markdown and plain text have a `<br>` or two.
    static let fewestTags = 8

    /// Tags whose presence at the head of a file makes it a page.
    private static let opening: Set<String> = [
        "html", "head", "body", "meta", "title", "script", "style", "link", "table", "tbody", "tr", "td", "div", "p",
        "span",
        "font", "center", "section", "article", "main", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dl",
        "dt", "dd", "tfoot", "thead", "strong", "b", "br",
        "pre", "form", "iframe", "header", "nav", "blockquote", "a",
    ]

    /// Whether the bytes, in an encoding that writes ASCII as such, are a page.
    static func recognizes(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBufferPointer { bytes in
            var index = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
            index = skippingBlanks(bytes, index)
            if begins(bytes, index, "<!doctype html") { return true }
            while begins(bytes, index, "<!--") || begins(bytes, index, "<?") || begins(bytes, index, "<!") {
                let isComment = begins(bytes, index, "<!--")
                guard let end = find(isComment ? "-->" : ">", in: bytes, from: index + 2) else { break }
                index = skippingBlanks(bytes, end)
            }
            if let name = tagName(bytes, at: index), opening.contains(name) { return true }
            let head = min(bytes.count, HTMLLimits.prologue)
            for place in index..<max(index, head) where bytes[place] == UInt8(ascii: "<") {
                if let name = tagName(bytes, at: place), name == "html" || name == "body" { return true }
            }
            return holdsTags(bytes)
        }
    }

    /// Whether enough tags of text stand in a file that begins with none.
    private static func holdsTags(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var paired = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] == UInt8(ascii: "<") {
                let isEnd = index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: "/")
                if isEnd, let name = tagName(bytes, at: index + 1), opening.contains(name) { paired += 1 }
                if paired == fewestTags { return true }
            }
            index += 1
        }
        return false
    }

    /// The name of the start tag at `index`, which may be a slash of an end tag; nil where none is.
    private static func tagName(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> String? {
        guard index < bytes.count, bytes[index] == UInt8(ascii: "<") || bytes[index] == UInt8(ascii: "/") else {
            return nil
        }
        var end = index + 1
        // The longest name looked for has ten letters.
        while end < bytes.count, end - index <= 12, (bytes[end] | 0x20) &- 0x61 < 26 || bytes[end] &- 0x30 < 10 {
            end += 1
        }
        guard end > index + 1, end < bytes.count, bytes[end] <= 0x20 || bytes[end] == 0x3E || bytes[end] == 0x2F else {
            return nil
        }
        return String(decoding: bytes[index + 1..<end], as: UTF8.self).lowercased()
    }

    private static func skippingBlanks(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Int {
        var index = start
        while index < bytes.count, bytes[index] <= 0x20 { index += 1 }
        return index
    }

    private static func begins(_ bytes: UnsafeBufferPointer<UInt8>, _ index: Int, _ text: StaticString) -> Bool {
        guard index + text.utf8CodeUnitCount <= bytes.count else { return false }
        return text.withUTF8Buffer { text in
            text.indices.allSatisfy { place in
                let byte = bytes[index + place]
                return (byte &- 0x41 < 26 ? byte | 0x20 : byte) == text[place]
            }
        }
    }

    private static func find(_ text: StaticString, in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
        var index = start
        while index < bytes.count {
            if begins(bytes, index, text) { return index + text.utf8CodeUnitCount }
            index += 1
        }
        return nil
    }
}
