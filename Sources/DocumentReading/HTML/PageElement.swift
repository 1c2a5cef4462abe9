// What each HTML element means to a reader of the page.

/// The part an element plays on the page as it is seen.
///
/// An element that is in no list is walked for its text: what is not known cannot be lost.
enum PageElement: UInt8, CaseIterable, Sendable {
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
    case orderedList, unorderedList, listItem
    case preformatted
    case table, row, cell
    /// `sup`, whose digits are no part of the figure in front.
    case raised
    /// `sub`, of which the same is true behind a figure.
    case lowered
    /// `s`, `strike` and `del`: what no longer counts.
    case struck
    /// `q`, around which quotation marks are printed.
    case quotation
    /// `bdo`, which may print its characters backwards.
    case directed
    /// `details`, whose content is seen once it is opened, as a search within the page does.
    case fold
    /// Seen only while it is open.
    case dialog

    // Controls of forms, of which the state is read.

    /// `input`.
    case field
    /// `textarea`.
    case textField
    /// `button`, whose words do not run into those around it.
    case button
    /// `select`.
    case choice
    /// `option` and `optgroup`, which are lines where no `select` is around them.
    case option, optionGroup

    // What is seen and is no text.

    case image
    /// `progress` and `meter`.
    case gauge
    /// `rt`, which is printed above a word.
    case annotation
    /// `canvas`, drawn by a script.
    case canvas
    /// `object`, `embed`, `applet`, `video`, `audio`.
    case embedded
    /// `iframe` and `frame`, which show another document.
    case frame

    // Formulas and drawings, of which the text is read.

    /// `math`.
    case formula
    /// `svg`.
    case drawing
    /// `text` and `textPath` of a drawing, outside of which none of its characters is seen.
    case drawnText
    /// `tspan`, which may stand apart.
    case drawnSpan
    /// `foreignObject`, a piece of a page in a drawing.
    case drawnPage
    /// What makes lines and areas of a drawing.
    case shape
    /// What a drawing only defines or says of itself.
    case undrawn

    /// Never seen: scripts, styles, the head, what stands in for something else.
    case unseen

    /// The meanings of names, by the number a tree gives them.
    static func elements(named names: [String]) -> [PageElement] { names.map { byName[$0] ?? .inline } }

    /// The names of every element that means the same.
    static let catalogue: [(element: PageElement, names: String)] = [
        (
            .inline,
            """
            abbr acronym b bdi big blink cite code data dfn em font frameset i ins kbd label map mark marquee nobr \
            output picture rb rbc ruby samp slot small span strong time tt u var wbr
            """
        ),
        (
            .block,
            """
            p div address article blockquote body caption center dd dir dl dt fieldset figcaption figure form \
            hgroup html legend main menu search section summary tbody tfoot thead
            """
        ),
        (.margin, "nav header footer aside"), (.heading, "h1 h2 h3 h4 h5 h6"), (.anchor, "a"), (.lineBreak, "br"),
        (.rule, "hr"), (.orderedList, "ol"), (.unorderedList, "ul"), (.listItem, "li"),
        (.preformatted, "pre listing xmp plaintext"), (.table, "table"), (.row, "tr"), (.cell, "td th"),
        (.raised, "sup"), (.lowered, "sub"), (.struck, "s strike del"), (.quotation, "q"), (.directed, "bdo"),
        (.annotation, "rt rtc"), (.fold, "details"), (.dialog, "dialog"), (.field, "input"), (.textField, "textarea"),
        (.button, "button"), (.choice, "select"), (.option, "option"), (.optionGroup, "optgroup"),
        (.image, "img image"),
        (.gauge, "progress meter"), (.canvas, "canvas"), (.embedded, "object embed applet video audio"),
        (.frame, "iframe frame"), (.formula, "math mml:math m:math"), (.drawing, "svg"), (.drawnText, "text textpath"),
        (.drawnSpan, "tspan"), (.drawnPage, "foreignobject"),
        (.shape, "path rect circle ellipse line polyline polygon use"),
        (
            .undrawn,
            "defs desc metadata symbol clippath mask pattern marker lineargradient radialgradient filter"
        ),
        (
            .unseen,
            // `xml` holds settings of Word, which a paste into a portal's editor may leave outside its comment.
            """
            head title script style noscript noframes noembed template datalist xml rp colgroup col area base basefont \
            bgsound link meta param source track
            """
        ),
    ]

    private static let byName: [String: PageElement] = {
        var byName: [String: PageElement] = [:]
        for (element, names) in catalogue {
            for name in names.split(separator: " ") { byName[String(name)] = element }
        }
        return byName
    }()

    /// Whether it stands on lines of its own.
    var isBlock: Bool {
        switch self {
        case .block, .margin, .heading, .orderedList, .unorderedList, .listItem, .preformatted, .table, .row, .cell,
            .fold, .dialog, .rule, .option, .optionGroup:
            true
        default: false
        }
    }

    /// Whether what it holds is not walked for text.
    var isReplaced: Bool {
        switch self {
        case .unseen, .choice, .gauge, .annotation, .canvas, .embedded, .frame, .formula: true
        default: false
        }
    }
}
