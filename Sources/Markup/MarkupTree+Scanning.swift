// Goes through a tree by number, without making a string of anything that is only looked at.

/// One pass over all nodes in the order of the document; a node is named by its number, the document's is 0.
extension MarkupTree {
    /// The source.
    package var source: [UInt8] { decoder.bytes }

    /// The number behind that of the last node inside a node.
    @inline(__always)
    package func subtreeEnd(of number: Int) -> Int { Int(nodes[number].subtreeEnd) }

    /// The number of the element, or the document, that a node is directly in; the document's own for the document.
    @inline(__always)
    package func parentNumber(of number: Int) -> Int { Int(nodes[number].parent.number) }

    /// The number of an element's name; 0 for a text and the document.
    @inline(__always)
    package func nameNumber(of number: Int) -> Int { Int(nodes[number].name) }

    /// All names of elements and attributes, by number, in small letters in HTML.
    package var allNames: [String] { names.names }

    /// The numbers of the names of an element's attributes, each with the place of its value in the source.
    @inline(__always)
    package func forEachAttribute(of number: Int, _ body: (_ name: Int, _ value: Range<Int>) -> Void) {
        for index in nodes[number].attributes {
            let attribute = storedAttributes[index]
            body(Int(attribute.name), Int(attribute.value.start)..<Int(attribute.value.end))
        }
    }

    /// Where the characters of a text stand in the source, references not decoded.
    package func sourceRange(of number: Int) -> Range<Int> {
        let content = nodes[number].content
        return Int(content.start)..<Int(content.end)
    }

    /// Calls `body` with each character of a text and the place in the source where it begins.
    ///
    /// Line ends are passed on as they are written, so CRLF is two characters.
    package func forEachScalar(of number: Int, _ body: (_ scalar: Unicode.Scalar, _ offset: Int) -> Void) {
        let content = nodes[number].content
        let end = Int(content.end)
        var index = Int(content.start)
        let hasReferences = content.form == .text
        decoder.bytes.withUnsafeBufferPointer { bytes in
            while index < end {
                let byte = bytes[index]
                if byte < 0x80 {
                    if byte == ASCII.ampersand, hasReferences,
                        let reference = CharacterReference(
                            in: decoder.bytes[index..<end], dialect: dialect, isInAttribute: false)
                    {
                        body(reference.scalar, index)
                        index += reference.length
                    } else {
                        // NUL means nothing in a text.
                        if byte != 0 { body(Unicode.Scalar(byte), index) }
                        index += 1
                    }
                } else {
                    let (scalar, length) = Self.scalar(in: bytes, at: index, end: end)
                    body(scalar, index)
                    index += length
                }
            }
        }
    }

    /// The character of several bytes at `index`; U+FFFD of one byte where there is none.
    @inline(__always)
    private static func scalar(
        in bytes: UnsafeBufferPointer<UInt8>, at index: Int, end: Int
    ) -> (scalar: Unicode.Scalar, length: Int) {
        let first = UInt32(bytes[index])
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, index + length <= end else { return (.replacement, 1) }
        var value = length == 2 ? first & 0x1F : length == 3 ? first & 0x0F : first & 0x07
        for place in index + 1..<index + length {
            let byte = UInt32(bytes[place])
            guard byte & 0xC0 == 0x80 else { return (.replacement, 1) }
            value = value << 6 | byte & 0x3F
        }
        let isShortest = length == 2 || length == 3 && value >= 0x800 || length == 4 && value >= 0x1_0000
        guard isShortest, let scalar = Unicode.Scalar(value) else { return (.replacement, 1) }
        return (scalar, length)
    }
}

extension MarkupTree {
    /// The value of an element's attribute called `name`, decoded; nil without it.
    package func attribute(_ name: String, ofNode number: Int) -> String? {
        attribute(name, of: MarkupNode.Index(number: Int32(truncatingIfNeeded: number)))
    }

    /// The name of an element; empty for a text.
    package func name(ofNode number: Int) -> String { names.names[nameNumber(of: number)] }

    /// Whether another element stands behind this one, directly inside the same one.
    package func hasElement(behind number: Int) -> Bool {
        let end = subtreeEnd(of: Int(nodes[number].parent.number))
        var next = subtreeEnd(of: number)
        while next < end {
            if nameNumber(of: next) != 0 { return true }
            next = subtreeEnd(of: next)
        }
        return false
    }
}
