// Reads tags.

extension MarkupTokenizer {
    /// The tag that begins here, or nil where the document ends within it.
    mutating func tagToken(_ kind: MarkupToken.Kind) -> MarkupToken? {
        let offset = position
        let nameStart = offset + (kind == .endTag ? 2 : 1)
        position = nameStart
        while position < end, !isTagNameEnd(bytes[position]) { position += 1 }
        let name = number(ofNameIn: nameStart..<position)
        let first = attributes.count
        guard let isSelfClosing = readAttributes() else {
            attributes.removeSubrange(first...)
            return nil
        }
        if kind == .endTag { attributes.removeSubrange(first...) }
        if kind == .startTag, dialect == .html { rawText = RawText(element: names.names[Int(name)]) }
        return MarkupToken(
            kind, offset: offset, name: name, attributes: first..<attributes.count, isSelfClosing: isSelfClosing)
    }

    /// Reads up to and over the `>`: whether a `/` stands before it, or nil where there is none.
    private mutating func readAttributes() -> Bool? {
        let first = attributes.count
        while true {
            skipSpaces()
            guard position < end else { return nil }
            switch bytes[position] {
            case ASCII.greater:
                position += 1
                return false
            case ASCII.slash:
                position += 1
                if position < end, bytes[position] == ASCII.greater {
                    position += 1
                    return true
                }
            default:
                guard readAttribute(first: first) else { return nil }
            }
        }
    }

    /// Reads one attribute; false where the document ends within its value.
    private mutating func readAttribute(first: Int) -> Bool {
        let nameStart = position
        // Whatever comes first belongs to the name, even a `=`.
        position += 1
        while position < end, !isAttributeNameEnd(bytes[position]) { position += 1 }
        let name = number(ofNameIn: nameStart..<position)
        skipSpaces()
        var value = MarkupSlice.empty
        if position < end, bytes[position] == ASCII.equals {
            position += 1
            skipSpaces()
            guard position < end else { return false }
            let quote = bytes[position]
            if quote == ASCII.quotation || quote == ASCII.apostrophe {
                position += 1
                value = readValue { $0 == quote }
                guard position < end else { return false }
                position += 1
            } else {
                value = readValue { $0.isMarkupSpace || $0 == ASCII.greater }
            }
        }
        add(StoredAttribute(name: name, value: value), first: first)
        return true
    }

    @inline(__always)
    private mutating func readValue(until isEnd: (UInt8) -> Bool) -> MarkupSlice {
        let start = position
        var form = MarkupSlice.Form.plain
        var index = start
        while index < end {
            let byte = bytes[index]
            if isEnd(byte) { break }
            // Line ends, tabs and NULs are the only bytes below a space that mean anything.
            if byte == ASCII.ampersand || byte < ASCII.space { form = .attribute }
            index += 1
        }
        position = index
        guard index - start > MarkupLimits.attributeLength else { return MarkupSlice(start, index, form) }
        excess.insert(.attributeLength)
        return MarkupSlice(start, boundary(before: start + MarkupLimits.attributeLength), form)
    }

    private mutating func add(_ attribute: StoredAttribute, first: Int) {
        for index in first..<attributes.count where attributes[index].name == attribute.name { return }
        guard attributes.count - first < MarkupLimits.attributes else {
            excess.insert(.attributes)
            return
        }
        attributes.append(attribute)
    }

    private mutating func number(ofNameIn range: Range<Int>) -> Int32 {
        guard range.count > MarkupLimits.nameLength else { return names.number(of: bytes, in: range) }
        excess.insert(.nameLength)
        let end = boundary(before: range.lowerBound + MarkupLimits.nameLength)
        return names.number(of: bytes, in: range.lowerBound..<end)
    }

    /// The last place up to `index` that is not within a character.
    private func boundary(before index: Int) -> Int {
        var index = index
        // Two bits mark the second to fourth byte of a character; more than three in a row are not UTF-8 anyway.
        for _ in 0..<3 where bytes[index] & 0xC0 == 0x80 { index -= 1 }
        return index
    }

    private mutating func skipSpaces() {
        while position < end, bytes[position].isMarkupSpace { position += 1 }
    }

    @inline(__always)
    private func isTagNameEnd(_ byte: UInt8) -> Bool {
        byte.isMarkupSpace || byte == ASCII.slash || byte == ASCII.greater
    }

    @inline(__always)
    private func isAttributeNameEnd(_ byte: UInt8) -> Bool {
        isTagNameEnd(byte) || byte == ASCII.equals
    }
}
