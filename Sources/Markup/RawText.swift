// Finds the end of scripts and styles.

/// An element whose content is no markup, so that `<table>` in a script's string is no table.
struct RawText: Sendable {
    /// What ends the content.
    private enum Rule {
        case script
        case endTag(StaticString)
        case never
    }

    private let rule: Rule
    /// Whether references count in the content.
    let hasReferences: Bool

    /// The rules for the content of `element`, or nil where it is markup like any other.
    init?(element: String) {
        switch element {
        case "script": self.init(.script)
        case "style": self.init(.endTag("style"))
        case "title": self.init(.endTag("title"), hasReferences: true)
        case "textarea": self.init(.endTag("textarea"), hasReferences: true)
        case "xmp": self.init(.endTag("xmp"))
        case "iframe": self.init(.endTag("iframe"))
        case "noembed": self.init(.endTag("noembed"))
        case "noframes": self.init(.endTag("noframes"))
        case "plaintext": self.init(.never)
        default: return nil
        }
    }

    private init(_ rule: Rule, hasReferences: Bool = false) {
        self.rule = rule
        self.hasReferences = hasReferences
    }

    /// Where the content that begins at `start` ends: at its end tag, or with the document.
    func end(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        switch rule {
        case .never: return end
        case .script: return scriptEnd(in: bytes, from: start, to: end)
        case .endTag(let name):
            var index = start
            while index < end, !bytes.isEndTag(name, at: index, end: end) { index += 1 }
            return index
        }
    }

    /// An end tag within a comment that contains a start tag belongs to that one: `<!--<script></script>-->`.
    private func scriptEnd(in bytes: [UInt8], from start: Int, to end: Int) -> Int {
        var isInComment = false
        var isInInnerScript = false
        var index = start
        while index < end {
            let byte = bytes[index]
            if byte == ASCII.less {
                if bytes.isEndTag("script", at: index, end: end) {
                    guard isInInnerScript else { return index }
                    isInInnerScript = false
                } else if isInComment, bytes.isTag("<script", at: index, end: end) {
                    isInInnerScript = true
                } else if !isInComment, bytes.matches("<!--", at: index, end: end) {
                    isInComment = true
                    // The hyphens may be those of the end as well: <!-->.
                    index += 1
                }
            } else if isInComment, byte == ASCII.hyphen, bytes.matches("-->", at: index, end: end) {
                isInComment = false
                isInInnerScript = false
            }
            index += 1
        }
        return end
    }
}

extension [UInt8] {
    /// Whether `text`, in small letters, stands at `index` before `end`, in letters of either size.
    func matches(_ text: StaticString, at index: Int, end: Int) -> Bool {
        guard index + text.utf8CodeUnitCount <= end else { return false }
        return text.withUTF8Buffer { text in
            for (place, byte) in text.enumerated() where self[index + place].lowercased != byte { return false }
            return true
        }
    }

    /// Whether `text` stands at `index` and the name it ends with ends there too.
    func isTag(_ text: StaticString, at index: Int, end: Int) -> Bool {
        let next = index + text.utf8CodeUnitCount
        guard matches(text, at: index, end: end), next < end else { return false }
        return self[next].isMarkupSpace || self[next] == ASCII.slash || self[next] == ASCII.greater
    }

    /// Whether `</name` stands at `index`.
    func isEndTag(_ name: StaticString, at index: Int, end: Int) -> Bool {
        self[index] == ASCII.less && matches("</", at: index, end: end) && isTag(name, at: index + 2, end: end)
    }
}
