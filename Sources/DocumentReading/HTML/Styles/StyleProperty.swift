// The properties of a style that decide whether and how text is seen.

/// A property; what it is set to is kept as a small number, see ``ElementStyle``.
enum StyleProperty: Int, CaseIterable, Sendable {
    case display, visibility, fontSize, whiteSpace, textDecoration, verticalAlign, listStyle
    case opacity, contentVisibility, filter, transform
    case position, left, top, right, bottom, marginLeft, marginTop, textIndent
    case clip, clipPath, overflow, width, height, maxWidth, maxHeight, minWidth, minHeight

    /// The names of properties that one of ours is set by, by their first letter.
    ///
    /// Word writes up to a thousand bytes of style a cell, of which hardly any matter: a name is compared with a few.
    static func named(_ name: StyleSlice) -> StyleName? {
        guard let first = name.first else { return nil }
        let letter = Int((first | 0x20) &- 0x61)
        guard letter < 26 else { return nil }
        for candidate in byLetter[letter] where name.isSpelled(candidate.name) { return candidate.meaning }
        return nil
    }

    private static let byLetter: [[(name: StaticString, meaning: StyleName)]] = {
        let names: [(StaticString, StyleName)] = [
            ("display", .property(.display)), ("visibility", .property(.visibility)), ("mso-hide", .wordHiding),
            ("font-size", .property(.fontSize)), ("font", .font), ("white-space", .property(.whiteSpace)),
            ("text-decoration", .property(.textDecoration)), ("text-decoration-line", .property(.textDecoration)),
            ("vertical-align", .property(.verticalAlign)), ("list-style-type", .property(.listStyle)),
            ("list-style", .property(.listStyle)), ("opacity", .property(.opacity)),
            ("content-visibility", .property(.contentVisibility)), ("filter", .property(.filter)),
            ("transform", .property(.transform)),
            ("position", .property(.position)), ("left", .property(.left)), ("top", .property(.top)),
            ("right", .property(.right)), ("bottom", .property(.bottom)), ("margin-left", .property(.marginLeft)),
            ("margin-top", .property(.marginTop)), ("text-indent", .property(.textIndent)), ("clip", .property(.clip)),
            ("clip-path", .property(.clipPath)), ("overflow", .property(.overflow)),
            ("overflow-x", .property(.overflow)), ("overflow-y", .property(.overflow)), ("width", .property(.width)),
            ("height", .property(.height)), ("max-width", .property(.maxWidth)), ("max-height", .property(.maxHeight)),
            ("min-width", .property(.minWidth)), ("min-height", .property(.minHeight)), ("content", .content),
        ]
        var byLetter = Array(repeating: [(name: StaticString, meaning: StyleName)](), count: 26)
        for (name, meaning) in names {
            let letter = Int(name.withUTF8Buffer { $0[0] } &- 0x61)
            if letter < 26 { byLetter[letter].append((name, meaning)) }
        }
        return byLetter
    }()
}

/// What a name of a property sets.
enum StyleName: Sendable {
    case property(StyleProperty)
    /// `font`, which sets the size among others.
    case font
    /// `mso-hide`, by which Word hides text.
    case wordHiding
    /// `content`, what stands in front of or behind an element.
    case content
}
