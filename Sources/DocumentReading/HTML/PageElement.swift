// What each HTML element means to a reader of the page.

/// The part an element plays on the page as it is seen.
enum PageElement: UInt8, Sendable {
    /// Text runs on through it.
    case inline
    /// It stands on lines of its own.
    case block
    /// A block of what a page prints around its content: `nav`, `header`, `footer`, `aside`.
    case margin
    case heading
    case anchor
    case lineBreak
    /// `hr`, which parts paragraphs.
    case rule
    case image
    case orderedList, unorderedList, listItem
    case preformatted
    case table, row, cell
    /// `sup`, whose digits are no part of the figure in front.
    case raised
    /// `s`, `strike` and `del`: what no longer counts.
    case struck
    /// `input` and `textarea`, which in a cell of a table hold its figure.
    case field, textField
    /// Seen only while it is open.
    case dialog
    /// Never seen: scripts, styles, the head, what stands in for something else.
    case unseen

    /// The meanings of names, by the number a tree gives them.
    static func elements(named names: [String]) -> [PageElement] { names.map { byName[$0] ?? .inline } }

    private static let byName: [String: PageElement] = {
        var byName: [String: PageElement] = [:]
        func add(_ names: String, _ element: PageElement) {
            for name in names.split(separator: " ") { byName[String(name)] = element }
        }
        add(
            """
            p div address article blockquote body button caption center dd details dir dl dt fieldset figcaption \
            figure form hgroup html legend main menu option optgroup search section select summary tbody tfoot thead
            """, .block)
        add("nav header footer aside", .margin)
        add("h1 h2 h3 h4 h5 h6", .heading)
        add("a", .anchor)
        add("br", .lineBreak)
        add("hr", .rule)
        add("img", .image)
        add("ol", .orderedList)
        add("ul", .unorderedList)
        add("li", .listItem)
        add("pre listing xmp plaintext", .preformatted)
        add("sup", .raised)
        add("s strike del", .struck)
        add("input", .field)
        add("textarea", .textField)
        add("dialog", .dialog)
        add("table", .table)
        add("tr", .row)
        add("td th", .cell)
        // `xml` holds settings of Word, which a paste into a portal's editor may leave outside its comment.
        add(
            """
            head title script style noscript noframes noembed template iframe object applet embed video audio canvas svg \
            math datalist xml rt rp colgroup col map
            """, .unseen)
        return byName
    }()

    /// Whether it stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .block, .margin, .heading, .orderedList, .unorderedList, .listItem, .preformatted, .table, .row, .cell,
            .dialog,
            .rule:
            true
        case .inline, .anchor, .lineBreak, .image, .raised, .struck, .field, .textField, .unseen: false
        }
    }
}
