// How an element is seen, as far as styles say.

/// The values of the few properties that decide whether and how text is seen, 0 for one that nothing is said of.
struct ElementStyle: Equatable, Sendable {
    /// How an element is laid out.
    enum Display: UInt8, Sendable {
        case none = 1
        case inline, inlineBlock, block
    }

    private var values = SIMD32<UInt8>()

    /// The value that stands for *yes* where a property is one or the other, and the one for *no*.
    static let yes: UInt8 = 1
    static let no: UInt8 = 2

    /// The value of a property.
    subscript(_ property: StyleProperty) -> UInt8 {
        get { values[property.rawValue] }
        set { values[property.rawValue] = newValue }
    }

    /// Whether nothing is said of any property.
    var isEmpty: Bool { values == SIMD32<UInt8>() }

    /// Takes over what another style, which counts for more, says.
    mutating func override(by other: ElementStyle) {
        values.replace(with: other.values, where: other.values .!= SIMD32<UInt8>())
    }

    private func answer(_ property: StyleProperty) -> Bool? {
        self[property] == 0 ? nil : self[property] == Self.yes
    }

    private func says(_ property: StyleProperty) -> Bool { self[property] == Self.yes }

    /// The value of `display`; nil where the style says nothing.
    var display: Display? { Display(rawValue: self[.display]) }
    /// Whether its text is seen (`visibility`, `mso-hide`).
    var isVisible: Bool? { answer(.visibility) }
    /// Whether its letters have no size.
    var hasZeroSize: Bool? { answer(.fontSize) }
    /// Whether spaces and line ends count.
    var keepsSpaces: Bool? { answer(.whiteSpace) }
    /// Whether a line goes through its text.
    var isStruck: Bool { says(.textDecoration) }
    /// Whether it stands above the line.
    var isRaised: Bool? { answer(.verticalAlign) }
    /// Whether its lines begin off the page.
    var isOutdented: Bool? { answer(.textIndent) }

    /// The value of `list-style-type` as far as it is known.
    var listStyle: ListStyle? {
        get { self[.listStyle] == 0 ? nil : ListStyle.allCases[Int(self[.listStyle]) - 1] }
        set {
            let place = newValue.flatMap { ListStyle.allCases.firstIndex(of: $0) }
            self[.listStyle] = UInt8((place ?? -1) + 1)
        }
    }

    /// Whether the element is taken out of the lines around it (`position: absolute` or `fixed`).
    var isOutOfFlow: Bool { self[.position] >= Self.outOfFlow }

    /// The values of `position`: in its place, moved from it, out of the flow.
    static let inPlace: UInt8 = 1
    static let moved: UInt8 = 2
    static let outOfFlow: UInt8 = 3

    /// Whether all of the element is out of sight though it is laid out: transparent, off the page, or cut to nothing.
    func hidesAll(isBlock: Bool) -> Bool {
        // Only boxes have a width, a height and an overflow; a word in a line has none of them.
        let isBox = isOutOfFlow || display.map { $0 != .inline } ?? isBlock
        if says(.opacity) || says(.filter) || says(.clipPath) || says(.marginLeft) || says(.marginTop) { return true }
        if isBox, says(.contentVisibility) || says(.transform) { return true }
        if self[.position] >= Self.moved, says(.left) || says(.top) || says(.right) || says(.bottom) { return true }
        if isOutOfFlow, says(.clip) { return true }
        guard isBox, says(.overflow) else { return false }
        let isNarrow = (says(.width) || says(.maxWidth)) && self[.minWidth] != Self.no
        let isLow = (says(.height) || says(.maxHeight)) && self[.minHeight] != Self.no
        return isNarrow || isLow
    }

    /// Whether the style takes anything out of sight, whatever the element.
    var mayHide: Bool {
        display == Display.none || isVisible == false || hasZeroSize == true || isOutdented == true
            || hidesAll(isBlock: true)
    }
}
