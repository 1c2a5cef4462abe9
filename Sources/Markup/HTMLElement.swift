// How each HTML element nests.

/// What the rules of nesting need to know of an element.
struct HTMLElement: Sendable {
    /// The part an element plays.
    enum Role: Sendable {
        /// One without a layout of its own, such as `span` or an unknown one.
        case inline
        case anchor
        case block
        /// `div` and `address`, which a list item may leave open.
        case division
        case heading
        case paragraph
        /// `li`, and what such items stand in.
        case listItem, list
        /// `dt` and `dd`.
        case definition
        case option, optionGroup
        case button
        case form
        /// One that nothing inside can end: `object` and the like.
        case enclosure
        case table, caption, columnGroup, column, rowGroup, row, cell
        case html, head, body
        /// One that may stand in the head and therefore does not end it.
        case headContent
    }

    let role: Role
    /// Whether it has neither content nor end tag.
    let isVoid: Bool
    /// Whether it ends a paragraph that is still open.
    let endsParagraph: Bool

    /// Whether the end tag of an inline element inside which it was opened has no effect on it.
    var isSpecial: Bool { role != .inline && role != .anchor }

    /// Whether what is open outside is out of reach of most tags inside.
    var isBarrier: Bool {
        switch role {
        case .table, .caption, .cell, .enclosure, .html: true
        default: false
        }
    }

    /// Whether some other end tags end it as well, because its own is often left out.
    var hasOptionalEndTag: Bool {
        switch role {
        case .paragraph, .listItem, .definition, .option, .optionGroup: true
        default: false
        }
    }

    private init(_ role: Role, isVoid: Bool = false, endsParagraph: Bool = false) {
        self.role = role
        self.isVoid = isVoid
        self.endsParagraph = endsParagraph
    }

    /// Any element of XML.
    static let xml = HTMLElement(.block)

    /// The element called `name`.
    static func named(_ name: String) -> HTMLElement {
        elements[name] ?? HTMLElement(.inline)
    }

    private static let elements: [String: HTMLElement] = {
        var elements: [String: HTMLElement] = [:]
        func add(_ names: String, _ element: HTMLElement) {
            for name in names.split(separator: " ") { elements[String(name)] = element }
        }
        add("area br embed image img input keygen param source track wbr", HTMLElement(.inline, isVoid: true))
        add("hr", HTMLElement(.block, isVoid: true, endsParagraph: true))
        add("frame", HTMLElement(.block, isVoid: true))
        add("base basefont bgsound link meta", HTMLElement(.headContent, isVoid: true))
        add("title style script noscript noframes", HTMLElement(.headContent))
        add("template applet marquee object", HTMLElement(.enclosure))
        add(
            """
            article aside blockquote center details dialog fieldset figcaption figure footer header hgroup main nav \
            search section summary pre listing xmp plaintext
            """, HTMLElement(.block, endsParagraph: true))
        add("address div", HTMLElement(.division, endsParagraph: true))
        // What none of its own content can keep open, though an end tag in it is left out.
        add(
            "audio canvas datalist frameset iframe meter noembed progress select textarea video", HTMLElement(.block))
        add("h1 h2 h3 h4 h5 h6", HTMLElement(.heading, endsParagraph: true))
        add("p", HTMLElement(.paragraph, endsParagraph: true))
        add("ul ol dl dir menu", HTMLElement(.list, endsParagraph: true))
        add("li", HTMLElement(.listItem, endsParagraph: true))
        add("dt dd", HTMLElement(.definition, endsParagraph: true))
        add("option", HTMLElement(.option))
        add("optgroup", HTMLElement(.optionGroup))
        add("button", HTMLElement(.button))
        add("form", HTMLElement(.form, endsParagraph: true))
        add("a", HTMLElement(.anchor))
        add("table", HTMLElement(.table, endsParagraph: true))
        add("caption", HTMLElement(.caption))
        add("colgroup", HTMLElement(.columnGroup))
        add("col", HTMLElement(.column, isVoid: true))
        add("thead tbody tfoot", HTMLElement(.rowGroup))
        add("tr", HTMLElement(.row))
        add("td th", HTMLElement(.cell))
        add("html", HTMLElement(.html))
        add("head", HTMLElement(.head))
        add("body", HTMLElement(.body))
        return elements
    }()
}
