// Reads comments, doctypes and CDATA sections.

extension MarkupTokenizer {
    /// The piece that begins with the `<!` here.
    mutating func declarationToken() -> MarkupToken {
        let start = position + 2
        if matches("--", at: start) { return commentToken() }
        if matches("doctype", at: start) { return doctypeToken(from: start + 7) }
        if dialect == .xml, matches("[cdata[", at: start) {
            let content = content(from: start + 7, upTo: Array("]]>".utf8))
            return finish(.text, content: content, skipping: 3)
        }
        // So browsers read CDATA in HTML too, and Word's <![if …]>.
        return bogusComment(from: start)
    }

    /// A comment up to the next `>`.
    mutating func bogusComment(from start: Int) -> MarkupToken {
        finish(.comment, content: content(from: start, upTo: [ASCII.greater]), skipping: 1)
    }

    /// Ends a piece whose content is followed by a mark of `length` bytes.
    mutating func finish(_ kind: MarkupToken.Kind, content: MarkupSlice, skipping length: Int) -> MarkupToken {
        let offset = position
        position = min(end, Int(content.end) + length)
        return MarkupToken(kind, offset: offset, content: content)
    }

    /// What stands between `start` and the next `mark`, or the end.
    func content(from start: Int, upTo mark: [UInt8]) -> MarkupSlice {
        var index = min(start, end)
        while index < end, bytes[index] != mark[0] || !bytes[index..<end].starts(with: mark) { index += 1 }
        return MarkupSlice(min(start, end), index, .raw)
    }

    private mutating func commentToken() -> MarkupToken {
        let start = position + 4
        // <!--> and <!---> are whole comments.
        if let length = markLength([">", "->"], at: start) {
            return finish(.comment, content: MarkupSlice(start, start, .raw), skipping: length)
        }
        for index in start..<max(start, end) where bytes[index] == ASCII.hyphen {
            if let length = markLength(["-->", "--!>"], at: index) {
                return finish(.comment, content: MarkupSlice(start, index, .raw), skipping: length)
            }
        }
        // The document ends within the comment; the part of an end mark it may stop with is not content.
        var contentEnd = end
        for mark: StaticString in ["--!", "--", "-"] where contentEnd == end {
            let index = end - mark.utf8CodeUnitCount
            if index >= start, matches(mark, at: index) { contentEnd = index }
        }
        return finish(.comment, content: MarkupSlice(start, contentEnd, .raw), skipping: end - contentEnd)
    }

    /// The length of the first of `marks` that stands at `index`.
    private func markLength(_ marks: [StaticString], at index: Int) -> Int? {
        marks.first { matches($0, at: index) }?.utf8CodeUnitCount
    }

    private mutating func doctypeToken(from start: Int) -> MarkupToken {
        guard dialect == .xml else {
            return finish(.doctype, content: content(from: start, upTo: [ASCII.greater]), skipping: 1)
        }
        // XML may declare entities between brackets; they are skipped and so mean nothing.
        var index = start
        var quote: UInt8?
        var isInBrackets = false
        while index < end {
            let byte = bytes[index]
            if let open = quote {
                if byte == open { quote = nil }
            } else if isInBrackets, matches("<!--", at: index) {
                index = Int(content(from: index + 4, upTo: Array("-->".utf8)).end)
            } else if byte == ASCII.quotation || byte == ASCII.apostrophe {
                quote = byte
            } else if byte == ASCII.openBracket {
                isInBrackets = true
            } else if byte == ASCII.closeBracket {
                isInBrackets = false
            } else if byte == ASCII.greater, !isInBrackets {
                break
            }
            index += 1
        }
        return finish(.doctype, content: MarkupSlice(start, min(index, end), .raw), skipping: 1)
    }

    /// Whether `text`, in small letters, stands at `index` in letters of either size.
    private func matches(_ text: StaticString, at index: Int) -> Bool {
        bytes.matches(text, at: index, end: end)
    }
}
