// The markup of a page as values, so that it is well-formed and escaped by construction.

/// A piece of a page.
indirect enum HTMLNode: Sendable {
    /// An element with its attributes, in order, and what is inside.
    case element(String, [HTMLAttribute], [HTMLNode])
    /// Text of any origin.
    case text(String)
    /// A style sheet or script of our own; the only text that is not escaped.
    case source(String)
    /// Several pieces one after the other.
    case group([HTMLNode])

    /// An element with the attributes that nearly every element of a page has.
    static func tag(
        _ name: String, class classes: String = "", id: String? = nil, _ more: [HTMLAttribute] = [],
        _ content: [HTMLNode] = []
    ) -> HTMLNode {
        var attributes: [HTMLAttribute] = []
        if let id { attributes.append(HTMLAttribute("id", id)) }
        if !classes.isEmpty { attributes.append(HTMLAttribute("class", classes)) }
        return .element(name, attributes + more, content)
    }

    /// An element that holds one text.
    static func tag(_ name: String, class classes: String = "", id: String? = nil, text: String) -> HTMLNode {
        tag(name, class: classes, id: id, [], [.text(text)])
    }

    /// A link within the page.
    static func link(to id: String, class classes: String = "", _ content: [HTMLNode]) -> HTMLNode {
        tag("a", class: classes, [HTMLAttribute("href", "#\(id)")], content)
    }

    /// Words that only those hear who cannot see the page.
    static func unseen(_ text: String) -> HTMLNode { tag("span", class: "unseen", text: text) }
}

/// A name and its value.
struct HTMLAttribute: Sendable {
    let name: String
    let value: String

    init(_ name: String, _ value: String = "") {
        self.name = name
        self.value = value
    }
}
