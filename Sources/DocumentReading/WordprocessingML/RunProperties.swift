// What a run says of itself before its text.

/// The properties of a run, as far as they bear on its text.
struct RunProperties {
    /// Its style; nil for the default one.
    private(set) var style: String?
    /// Whether it is hidden; nil where it says nothing.
    private(set) var isHidden: Bool?
    /// Whether it is struck through; nil where it says nothing.
    private(set) var isStruck: Bool?
    /// Where it stands, as `superscript`; nil where it says nothing.
    private(set) var position: String?
    /// The font of signs it is in, in small letters; nil for one of letters.
    private(set) var signFont: String?

    /// No properties.
    init() {}

    /// Reads the properties of a run.
    init(_ properties: WordTree.Index, _ tree: WordTree) {
        var child = properties + 1
        while child < tree.end(of: properties) {
            switch tree.element(child) {
            case .vanish: isHidden = tree.isOn("vanish", in: properties)
            case .runStyle: style = tree.value(of: child)
            case .runFonts:
                let font = tree.attribute("ascii", of: child) ?? tree.attribute("hAnsi", of: child)
                if let font = font?.lowercased(), SymbolFont.isKnown(font) { signFont = font }
            case .strike: isStruck = tree.isOn("strike", in: properties) || tree.isOn("dstrike", in: properties)
            case .position: position = tree.value(of: child)
            default: break
            }
            child = tree.end(of: child)
        }
    }
}
