// What the values of properties mean to a reader of the page.

/// Makes the small numbers of ``ElementStyle`` of values as they are written; 0 where a browser would not know one, or
/// where it is taken from elsewhere.
enum StyleValues {
    private static let yes = ElementStyle.yes
    private static let no = ElementStyle.no

    static func value(of property: StyleProperty, _ value: StyleSlice) -> UInt8 {
        guard !value.isEmpty, !isInherited(value) else { return 0 }
        switch property {
        case .display: return display(value)
        case .visibility:
            if value.isSpelled("hidden") || value.isSpelled("collapse") { return no }
            return value.isSpelled("visible") || value.isSpelled("initial") ? yes : 0
        case .fontSize: return length(value, \.isIllegible) ?? no
        case .whiteSpace: return value.begins("pre") || value.begins("break-spaces") ? yes : no
        case .textDecoration: return value.contains("line-through") ? yes : no
        case .verticalAlign: return value.begins("super") ? yes : no
        case .listStyle: return listStyle(value)
        case .opacity: return opacity(value)
        case .contentVisibility: return value.isSpelled("hidden") ? yes : no
        case .filter: return value.begins("opacity(0)") || value.begins("opacity(0%)") ? yes : no
        case .transform: return transform(value)
        case .position: return position(value)
        case .left, .top, .right, .bottom: return length(value, \.isFarAway) ?? no
        case .marginLeft, .marginTop, .textIndent: return length(value, \.isOffPage) ?? no
        case .clip: return clip(value)
        case .clipPath: return clipPath(value)
        case .overflow: return value.begins("hidden") || value.begins("clip") ? yes : no
        case .width, .height, .maxWidth, .maxHeight, .minWidth, .minHeight:
            return length(value, \.isNothing) ?? no
        }
    }

    private static func isInherited(_ value: StyleSlice) -> Bool {
        value.isSpelled("inherit") || value.isSpelled("unset") || value.isSpelled("revert")
            || value.isSpelled("revert-layer")
    }

    /// Whether a length is such a one; nil where the value is no length, such as `auto`.
    private static func length(_ value: StyleSlice, _ test: (StyleLength) -> Bool) -> UInt8? {
        StyleLength(value).map { test($0) ? yes : no }
    }

    private static func display(_ value: StyleSlice) -> UInt8 {
        let display: ElementStyle.Display?
        if value.isSpelled("none") {
            display = ElementStyle.Display.none
        } else if value.isSpelled("inline") || value.isSpelled("contents") || value.begins("ruby")
            || value.isSpelled("initial")
        {
            display = .inline
        } else if value.begins("inline") || value.begins("-webkit-inline") {
            display = .inlineBlock
        } else {
            display = blocks.contains(where: value.begins) ? .block : nil
        }
        return display?.rawValue ?? 0
    }

    private static let blocks: [StaticString] = [
        "block", "flex", "grid", "table", "list-item", "flow", "-webkit-box", "-webkit-flex", "-ms-flexbox", "-ms-grid",
        "run-in",
    ]

    /// The value of `list-style-type`, or the type among the values of `list-style`.
    private static func listStyle(_ value: StyleSlice) -> UInt8 {
        var style = ElementStyle()
        for word in value.split({ $0 <= 0x20 }) {
            guard let known = ListStyle.allCases.first(where: { word.isSpelled($0.name) }) else { continue }
            style.listStyle = known
            // `list-style: none decimal` has no picture and counts.
            if known != .none { break }
        }
        return style[.listStyle]
    }

    private static func opacity(_ value: StyleSlice) -> UInt8 {
        guard let amount = StyleLength(value) else { return 0 }
        return (amount.unit == .percent ? amount.value / 100 : amount.value) < 0.01 ? yes : no
    }

    private static func position(_ value: StyleSlice) -> UInt8 {
        if value.isSpelled("absolute") || value.isSpelled("fixed") { return ElementStyle.outOfFlow }
        if value.isSpelled("relative") || value.begins("sticky") || value.begins("-webkit-sticky") {
            return ElementStyle.moved
        }
        return value.isSpelled("static") || value.isSpelled("initial") ? ElementStyle.inPlace : 0
    }

    /// Whether a transformation leaves nothing to see.
    private static func transform(_ value: StyleSlice) -> UInt8 {
        for function in value.split({ $0 <= 0x20 }) {
            let numbers = (function.argument?.split { $0 == UInt8(ascii: ",") } ?? []).compactMap { StyleLength($0) }
            if function.begins("scale"), numbers.contains(where: { abs($0.value) < 0.01 }) { return yes }
            if function.begins("translate"), numbers.contains(where: { $0.inPixels <= -999 || $0.inPixels >= 5_000 }) {
                return yes
            }
        }
        return no
    }

    /// Whether `rect(top, right, bottom, left)` leaves nothing to see.
    private static func clip(_ value: StyleSlice) -> UInt8 {
        guard value.begins("rect("), let inside = value.argument else { return no }
        let edges = inside.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }
        guard edges.count == 4 else { return no }
        func edge(_ place: Int, auto: Double) -> Double { StyleLength(edges[place])?.inPixels ?? auto }
        let height = edge(2, auto: .infinity) - edge(0, auto: 0)
        let width = edge(1, auto: .infinity) - edge(3, auto: 0)
        return height <= 1 || width <= 1 ? yes : no
    }

    /// Whether a shape leaves nothing to see: an inset from both sides by half, a circle or corners without extent.
    private static func clipPath(_ value: StyleSlice) -> UInt8 {
        guard let inside = value.argument else { return no }
        let numbers = inside.split { $0 <= 0x20 || $0 == UInt8(ascii: ",") }.map { StyleLength($0) }
        if value.begins("inset(") {
            let edges = numbers.prefix { $0 != nil }.compactMap { $0?.unit == .percent ? $0?.value : 0 }
            guard let top = edges.first else { return no }
            let right = edges.count > 1 ? edges[1] : top
            let bottom = edges.count > 2 ? edges[2] : top
            let left = edges.count > 3 ? edges[3] : right
            return top + bottom >= 100 || left + right >= 100 ? yes : no
        }
        if value.begins("circle(") || value.begins("ellipse(") { return numbers.first??.value == 0 ? yes : no }
        if value.begins("polygon(") { return numbers.allSatisfy { $0?.value == 0 } ? yes : no }
        return no
    }

    /// Whether `font` sets letters of no size: the first length among its values, `0/0 a` or `bold 12px/1.5 宋体`.
    static func fontSize(inFont value: StyleSlice) -> UInt8 {
        for word in value.split({ $0 <= 0x20 }) {
            guard let length = StyleLength(word) else { continue }
            let isWeight = length.unit == .pixels && length.value >= 100 && !word.contains("px") && !word.contains("pt")
            if !isWeight { return length.isIllegible ? yes : no }
        }
        return 0
    }
}
