// What a paragraph says of itself before its text.

/// The properties of a paragraph, in the state of the tracked changes that is read.
struct ParagraphProperties {
    /// Its style; nil for the default one.
    private(set) var style: String?
    /// Its list; `0` where it is taken out of the list of its style, nil where it says nothing.
    private(set) var list: String?
    /// Its level in the list.
    private(set) var level: Int?
    /// Its level in the outline.
    private(set) var outlineLevel: Int?
    /// The properties of the section that ends with it.
    private(set) var section: WordTree.Index?
    /// How its mark was changed.
    private(set) var markChanges: [TrackedChangeLog.Kind] = []
    /// Whether its mark is hidden, so that the next paragraph goes on in the same line.
    private(set) var isMarkHidden = false

    /// Reads the properties of a paragraph.
    init(of paragraph: WordTree.Index, _ tree: WordTree, tracked: ReadingOptions.TrackedChanges) {
        guard let properties = tree.child(.paragraphProperties, of: paragraph) else { return }
        read(properties, tree, tracked: tracked)
        guard tracked == .original, let former = tree.child(.formerProperties, of: properties),
            let original = tree.child(.paragraphProperties, of: former)
        else { return }
        (style, list, level, outlineLevel) = (nil, nil, nil, nil)
        read(original, tree, tracked: tracked)
    }

    private mutating func read(
        _ properties: WordTree.Index, _ tree: WordTree, tracked: ReadingOptions.TrackedChanges
    ) {
        for child in tree.children(of: properties) {
            switch tree.element(child) {
            case .paragraphStyle: style = tree.value(of: child)
            case .outlineLevel: outlineLevel = tree.value(of: child).flatMap { Int($0) }
            case .numbering:
                // A number given as a tracked change was not there before.
                if tracked == .original, tree.child(.insertion, of: child) != nil { continue }
                list = tree.childValue("numId", of: child)
                level = tree.childValue("ilvl", of: child).flatMap { Int($0) }
            case .runProperties: readMark(child, tree)
            case .sectionProperties: section = child
            default: continue
            }
        }
    }

    private mutating func readMark(_ properties: WordTree.Index, _ tree: WordTree) {
        for child in tree.children(of: properties) {
            guard let element = tree.element(child) else { continue }
            if let kind = TrackedChangeLog.Kind(element) { markChanges.append(kind) }
            if element == .vanish { isMarkHidden = tree.isOn("vanish", in: properties) }
        }
    }
}
