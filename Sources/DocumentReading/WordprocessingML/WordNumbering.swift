// The lists of a document, as its numbering part defines them.

/// The lists, by the identifier that paragraphs name them with.
struct WordNumbering {
    /// One level of a list.
    struct Level {
        /// The first number.
        var start = 1
        /// How the number is written.
        var format = NumberFormat(name: "decimal")
        /// The text of the mark, `%1` standing for the number of the first level; no more of it than a mark may have.
        var text = ""
        /// Whether the text is longer.
        var isCut = false
        /// The level, counted from 1, whose numbers start this one anew; 0 for none, nil for any higher level.
        var restart: Int?
        /// Whether the numbers of all levels are written in digits.
        var isLegal = false
        /// Whether the text follows the mark without a gap.
        var isClose = false
        /// Whether the mark is hidden.
        var isHidden = false
        /// The paragraph style that belongs to the level.
        var style: String?
    }

    /// A list: the counters it shares with others, its levels, and numbers it starts at on its own account.
    struct List {
        /// The identifier of the definition; lists of one definition count on from each other.
        let definition: String
        /// The levels.
        var levels: [Int: Level]
        /// Levels that begin anew where the list is first used, with their first number.
        var overrides: [Int: Int] = [:]
    }

    /// A list has nine levels.
    static let levelCount = 9
    /// The most characters of a mark that are read; 第一百二十三条 has seven. A mark is printed before every paragraph of
    /// its list, so that a long one makes any amount of text of a small file: an empty paragraph of a list takes some
    /// seventy bytes, and the text of a mark of this length as many.
    static let longestMark = 24

    private var lists: [String: List] = [:]

    /// No lists.
    init() {}

    /// Reads the part that holds the lists; some are defined by way of a style.
    init(_ tree: WordTree, styles: WordStyles) {
        var definitions: [String: [Int: Level]] = [:]
        var links: [String: String] = [:]
        var numbers: [(id: String, definition: String, node: WordTree.Index)] = []
        for node in tree.children(of: tree.outermost) {
            if tree.isElement(node, "abstractNum"), let id = tree.attribute("abstractNumId", of: node) {
                definitions[id] = Self.levels(in: node, tree)
                links[id] = tree.childValue("numStyleLink", of: node)
            } else if tree.isElement(node, "num"), let id = tree.attribute("numId", of: node),
                let definition = tree.childValue("abstractNumId", of: node)
            {
                numbers.append((id, definition, node))
            }
        }
        let own = Dictionary(numbers.map { ($0.id, $0.definition) }) { first, _ in first }
        for number in numbers {
            // A definition that only names a style has its levels where the style's own list has them.
            let linked = links[number.definition].flatMap { styles.style($0).numberingID }.flatMap { own[$0] }
            let definition = linked ?? number.definition
            var list = List(definition: definition, levels: definitions[definition] ?? [:])
            Self.override(&list, by: number.node, tree)
            lists[number.id] = list
        }
    }

    /// The list with an identifier; nil for 0, which means none, and for one that is not defined.
    func list(_ id: String) -> List? { id == "0" ? nil : lists[id] }

    private static func levels(in node: WordTree.Index, _ tree: WordTree) -> [Int: Level] {
        var levels: [Int: Level] = [:]
        for child in tree.children(of: node) where tree.isElement(child, "lvl") {
            guard let number = levelNumber(of: child, tree) else { continue }
            levels[number] = level(child, tree)
        }
        return levels
    }

    private static func levelNumber(of node: WordTree.Index, _ tree: WordTree) -> Int? {
        tree.attribute("ilvl", of: node).flatMap { Int($0) }.flatMap { (0..<levelCount).contains($0) ? $0 : nil }
    }

    private static func level(_ node: WordTree.Index, _ tree: WordTree) -> Level {
        var level = Level()
        level.start = tree.childValue("start", of: node).flatMap { Int($0) } ?? 0
        // A format of the user's own stands as a choice beside a fallback that older programs know.
        let formats = tree.descendants(of: node).filter { tree.isElement($0, "numFmt") }
            .compactMap { tree.value(of: $0) }
        level.format = NumberFormat(name: formats.first { $0 != "custom" } ?? "decimal")
        let text = (tree.childValue("lvlText", of: node) ?? "").unicodeScalars
        level.text = String(String.UnicodeScalarView(text.prefix(longestMark)))
        level.isCut = text.count > longestMark
        level.restart = tree.childValue("lvlRestart", of: node).flatMap { Int($0) }
        level.isLegal = tree.isOn("isLgl", in: node)
        level.isClose = tree.childValue("suff", of: node) == "nothing"
        level.isHidden = tree.child(.runProperties, of: node).map { tree.isOn("vanish", in: $0) } ?? false
        level.style = tree.childValue("pStyle", of: node)
        return level
    }

    private static func override(_ list: inout List, by node: WordTree.Index, _ tree: WordTree) {
        for child in tree.children(of: node) where tree.isElement(child, "lvlOverride") {
            guard let number = levelNumber(of: child, tree) else { continue }
            if let own = tree.child("lvl", of: child) { list.levels[number] = level(own, tree) }
            list.overrides[number] = tree.childValue("startOverride", of: child).flatMap { Int($0) }
        }
    }
}
