// What the `style` attribute of an element says of how it is seen.

/// The few properties that decide whether and how text is seen.
struct InlineStyle: Equatable, Sendable {
    /// How an element is laid out.
    enum Display: Sendable {
        case none, inline, block
    }

    /// The value of `display`; nil where the style says nothing.
    var display: Display?
    /// Whether its text is seen (`visibility`, `mso-hide`).
    var isVisible: Bool?
    /// Whether its letters have no size.
    var hasZeroSize: Bool?
    /// Whether spaces and line ends count.
    var keepsSpaces: Bool?
    /// Whether a line goes through its text.
    var isStruck = false
    /// Whether it stands above the line.
    var isRaised: Bool?
    /// The value of `list-style-type` as far as it is known.
    var listStyle: ListStyle?

    /// Reads declarations from a stretch of source; of two for one property the last counts.
    ///
    /// Word writes up to a thousand bytes a cell, of which hardly any matter: only names that begin like one of ours are
    /// looked at.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        let end = range.upperBound
        while index < end {
            while index < end, bytes[index] <= 0x20 { index += 1 }
            guard index < end else { return }
            let start = index
            // References end with a semicolon too; what follows one is no property of ours.
            while index < end, bytes[index] != UInt8(ascii: ";") { index += 1 }
            if index - start > 6, Self.mayMatter(bytes, start) { read(bytes, start..<index) }
            index += 1
        }
    }

    /// Whether the name at `start`, of seven letters at least, begins like one of ours.
    private static func mayMatter(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int) -> Bool {
        switch bytes[start] | 0x20 {
        case UInt8(ascii: "d"), UInt8(ascii: "l"): bytes[start + 1] | 0x20 == UInt8(ascii: "i")
        // vi(sibility), ve(rtical-align), te(xt-decoration)
        case UInt8(ascii: "v"):
            bytes[start + 1] | 0x20 == UInt8(ascii: "i") || bytes[start + 1] | 0x20 == UInt8(ascii: "e")
        case UInt8(ascii: "t"): bytes[start + 5] | 0x20 == UInt8(ascii: "d")
        case UInt8(ascii: "w"): bytes[start + 1] | 0x20 == UInt8(ascii: "h")
        // mso-h(ide), font-s(ize)
        case UInt8(ascii: "m"): bytes[start + 4] | 0x20 == UInt8(ascii: "h")
        case UInt8(ascii: "f"): bytes[start + 5] | 0x20 == UInt8(ascii: "s")
        default: false
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        let property = Declaration(bytes: bytes, range: range)
        if let value = property.value(of: "display") {
            display = Self.display(value)
        } else if let value = property.value(of: "visibility") {
            isVisible = !value.begins("hidden") && !value.begins("collapse")
        } else if let value = property.value(of: "mso-hide") {
            isVisible = !value.begins("all")
        } else if let value = property.value(of: "font-size") {
            hasZeroSize = value.isZero
        } else if let value = property.value(of: "white-space") {
            keepsSpaces = value.begins("pre")
        } else if let value = property.value(of: "vertical-align") {
            isRaised = value.begins("super")
        } else if let value = property.value(of: "text-decoration") ?? property.value(of: "text-decoration-line") {
            isStruck = value.contains("line-through")
        } else if let value = property.value(of: "list-style-type") ?? property.value(of: "list-style") {
            listStyle = ListStyle.allCases.first { value.begins($0.name) }
        }
    }

    private static func display(_ value: Declaration) -> Display {
        if value.begins("none") { return .none }
        return value.begins("inline") || value.begins("contents") || value.begins("ruby") ? .inline : .block
    }
}

/// A stretch of a style, white space at its head left out.
private struct Declaration {
    let bytes: UnsafeBufferPointer<UInt8>
    var range: Range<Int>

    /// The value, where the declaration is of the property called `name`.
    func value(of name: StaticString) -> Declaration? {
        guard begins(name) else { return nil }
        var index = range.lowerBound + name.utf8CodeUnitCount
        while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
        guard index < range.upperBound, bytes[index] == UInt8(ascii: ":") else { return nil }
        index += 1
        while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
        return Declaration(bytes: bytes, range: index..<range.upperBound)
    }

    /// Whether `text`, which is in small letters, stands anywhere in it.
    func contains(_ text: StaticString) -> Bool {
        range.contains { Declaration(bytes: bytes, range: $0..<range.upperBound).begins(text) }
    }

    /// Whether it begins with `text`, which is in small letters.
    func begins(_ text: StaticString) -> Bool {
        guard text.utf8CodeUnitCount <= range.count else { return false }
        return text.withUTF8Buffer { text in
            for (place, byte) in text.enumerated() {
                let own = bytes[range.lowerBound + place]
                if (own &- 0x41 < 26 ? own | 0x20 : own) != byte { return false }
            }
            return true
        }
    }

    /// Whether it is a length of nothing: 0, 0pt, 0.0em.
    var isZero: Bool {
        var hasDigit = false
        for index in range {
            let byte = bytes[index]
            if byte == UInt8(ascii: "0") {
                hasDigit = true
            } else if byte &- 0x31 < 9 {
                return false
            } else if byte != UInt8(ascii: ".") {
                break
            }
        }
        return hasDigit
    }
}
