// The styles of a document, as far as they bear on its text.

/// What the styles say of numbering, headings and hidden text, inherited properties resolved.
struct WordStyles {
    /// A style with what it inherits.
    struct Style {
        /// The name in small letters; the built-in ones are English in every edition of Word.
        var name = ""
        /// The list the style numbers its paragraphs in; nil without one.
        var numberingID: String?
        /// The level in that list, where the style states one.
        var level: Int?
        /// The level in the outline, 0 for chapters; 9 and nil stand for running text.
        var outlineLevel: Int?
        /// Whether paragraphs in the style are headings: by level, or by the name of a built-in style.
        fileprivate(set) var isHeading = false
        /// Whether the style is that of a line in a table of contents.
        fileprivate(set) var isContentsLine = false
        /// Whether text in the style is hidden; nil where nothing is said.
        var isHidden: Bool?
        /// Whether text in the style is struck through; nil where nothing is said.
        var isStruck: Bool?
        /// Where text in the style stands, as `superscript`; nil where nothing is said.
        var position: String?
    }

    /// A style may be based on another, that on a third; Word itself stops at 11 in a row.
    static let inheritanceLimit = 32

    private var styles: [String: Style] = [:]
    /// The style of paragraphs that name none.
    private(set) var defaultParagraphStyle: String?
    /// The style of runs that name none.
    private(set) var defaultCharacterStyle: String?
    /// Whether all text is hidden unless a run says otherwise.
    private(set) var isHiddenByDefault = false

    /// No styles at all.
    init() {}

    /// Reads the part that holds the styles.
    init(_ tree: WordTree) {
        var own: [String: (style: Style, base: String?)] = [:]
        var order: [String] = []
        for node in tree.children(of: tree.outermost) where tree.isElement(node, "style") {
            guard let id = tree.attribute("styleId", of: node) else { continue }
            order.append(id)
            own[id] = (Self.style(node, tree), tree.childValue("basedOn", of: node))
            let isDefault = ["1", "true", "on"].contains(tree.attribute("default", of: node) ?? "")
            if isDefault, tree.attribute("type", of: node) == "paragraph" { defaultParagraphStyle = id }
            if isDefault, tree.attribute("type", of: node) == "character" { defaultCharacterStyle = id }
        }
        isHiddenByDefault =
            tree.child("docDefaults", of: tree.outermost).flatMap { tree.child("rPrDefault", of: $0) }
            .flatMap { tree.child(.runProperties, of: $0) }.map { tree.isOn("vanish", in: $0) } ?? false
        for id in order { styles[id] = Self.inherited(id, own).classified }
    }

    /// The style with an identifier; one that is not defined has its identifier for a name.
    func style(_ id: String?) -> Style {
        guard let id = id ?? defaultParagraphStyle else { return Style() }
        return styles[id] ?? Style(name: id.lowercased()).classified
    }

    /// The style of a run; a run that names none has the default one, if there is any.
    func characterStyle(_ id: String?) -> Style {
        (id ?? defaultCharacterStyle).map { style($0) } ?? Style()
    }

    private static func style(_ node: WordTree.Index, _ tree: WordTree) -> Style {
        var style = Style(name: tree.childValue("name", of: node)?.lowercased() ?? "")
        if let properties = tree.child(.paragraphProperties, of: node) {
            if let numbering = tree.child("numPr", of: properties) {
                style.numberingID = tree.childValue("numId", of: numbering)
                style.level = tree.childValue("ilvl", of: numbering).flatMap { Int($0) }
            }
            style.outlineLevel = tree.childValue("outlineLvl", of: properties).flatMap { Int($0) }
        }
        guard let properties = tree.child(.runProperties, of: node) else { return style }
        style.isHidden = tree.toggle("vanish", in: properties)
        let strokes = [tree.toggle("strike", in: properties), tree.toggle("dstrike", in: properties)].compactMap { $0 }
        style.isStruck = strokes.isEmpty ? nil : strokes.contains(true)
        style.position = tree.childValue("vertAlign", of: properties)
        return style
    }

    private static func inherited(_ id: String, _ own: [String: (style: Style, base: String?)]) -> Style {
        var style = own[id]?.style ?? Style()
        var base = own[id]?.base
        for _ in 0..<inheritanceLimit {
            guard let next = base, let (parent, grandparent) = own[next] else { break }
            if style.numberingID == nil { style.level = style.level ?? parent.level }
            style.numberingID = style.numberingID ?? parent.numberingID
            style.outlineLevel = style.outlineLevel ?? parent.outlineLevel
            style.isHidden = style.isHidden ?? parent.isHidden
            style.isStruck = style.isStruck ?? parent.isStruck
            style.position = style.position ?? parent.position
            base = grandparent
        }
        return style
    }
}

extension WordStyles.Style {
    /// The style with what follows from its name and level.
    fileprivate var classified: WordStyles.Style {
        var style = self
        style.isHeading = outlineLevel.map { $0 < 9 } ?? Self.isHeadingName(name)
        style.isContentsLine =
            name.hasPrefix("toc ") && name.dropFirst(4).allSatisfy(\.isNumber) || name == "toc heading"
        return style
    }

    private static func isHeadingName(_ name: String) -> Bool {
        if name == "title" || name == "标题" { return true }
        for word in ["heading", "标题"] where name.hasPrefix(word) {
            let rest = name.dropFirst(word.count).drop { $0 == " " }
            return rest.count == 1 && rest.allSatisfy(\.isNumber)
        }
        return false
    }
}
