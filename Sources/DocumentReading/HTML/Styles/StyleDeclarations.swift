// Declarations of a style: which property is set to what.

/// What the declarations of one rule, or of one `style` attribute, say.
struct StyleDeclarations: Sendable {
    /// What is said without and with `!important`.
    private(set) var normal = ElementStyle()
    private(set) var important = ElementStyle()
    /// What `content` is set to; nil where it is not.
    private(set) var content: GeneratedContent?

    /// Whether nothing is said that matters here.
    var isEmpty: Bool { normal.isEmpty && important.isEmpty && content == nil }

    /// All that is said.
    var style: ElementStyle {
        var style = normal
        style.override(by: important)
        return style
    }

    /// Reads the declarations in a range of bytes; of two for one property the last counts.
    init(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        var index = range.lowerBound
        while index < range.upperBound {
            while index < range.upperBound, bytes[index] <= 0x20 { index += 1 }
            let start = index
            while index < range.upperBound, bytes[index] != UInt8(ascii: ";") {
                index = StyleSlice.skip(bytes, index, range.upperBound)
            }
            read(bytes, start..<index)
            index += 1
        }
    }

    private mutating func read(_ bytes: UnsafeBufferPointer<UInt8>, _ range: Range<Int>) {
        guard let colon = range.first(where: { !StyleSlice.isNamePart(bytes[$0]) && bytes[$0] > 0x20 }),
            bytes[colon] == UInt8(ascii: ":"),
            let name = StyleProperty.named(StyleSlice(bytes, range.lowerBound..<colon))
        else { return }
        var value = StyleSlice(bytes, colon + 1..<range.upperBound)
        var isImportant = false
        if let mark = value.range.last(where: { bytes[$0] == UInt8(ascii: "!") }),
            StyleSlice(bytes, mark + 1..<value.range.upperBound).isSpelled("important")
        {
            isImportant = true
            value = StyleSlice(bytes, value.range.lowerBound..<mark)
        }
        switch name {
        case .content: content = GeneratedContent(value)
        case .font: set(.fontSize, StyleValues.fontSize(inFont: value), isImportant)
        case .wordHiding:
            set(.visibility, value.begins("all") ? ElementStyle.no : ElementStyle.yes, isImportant)
        case .property(let property): set(property, StyleValues.value(of: property, value), isImportant)
        }
    }

    private mutating func set(_ property: StyleProperty, _ value: UInt8, _ isImportant: Bool) {
        // What a browser does not know it leaves out.
        guard value > 0 else { return }
        if isImportant { important[property] = value } else { normal[property] = value }
    }
}
