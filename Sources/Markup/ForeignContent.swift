// Drawings and formulas within a page, whose elements follow the rules of XML.

/// What is open of SVG and MathML.
struct ForeignContent {
    private struct Entry {
        /// Its place among the open elements, and its node there.
        let place: Int
        let node: Int32
        /// Whether it is a drawing or formula, and no piece of a page within one.
        let isForeign: Bool
    }

    private var entries: [Entry] = []

    /// The place of the drawing or formula that the next element stands in; nil where it stands in none.
    var place: Int? { entries.last.flatMap { $0.isForeign ? $0.place : nil } }

    /// Leaves out what has ended.
    mutating func prune(_ open: [OpenElements.Entry]) {
        while let last = entries.last, last.place >= open.count || open[last.place].node != last.node {
            entries.removeLast()
        }
    }

    /// Takes in the innermost open element where its name begins a drawing, a formula, or a piece of a page in one.
    mutating func enter(_ name: String, _ open: [OpenElements.Entry]) {
        guard let innermost = open.last else { return }
        let isForeign = Self.begins(with: name)
        guard isForeign || place != nil && Self.pieces.contains(name) else { return }
        entries.append(Entry(place: open.count - 1, node: innermost.node, isForeign: isForeign))
    }

    /// Whether an element of this name is a drawing or a formula.
    static func begins(with name: String) -> Bool { name == "svg" || name == "math" }

    /// Whether an element of this name, though it is none of lines of its own, stands in pages only.
    static func isOfPages(_ name: String) -> Bool { ofPages.contains(name) }

    private static let pieces: Set<String> = [
        "foreignobject", "desc", "annotation-xml", "mtext", "mi", "mn", "mo", "ms",
    ]
    private static let ofPages: Set<String> = [
        "b", "big", "body", "br", "code", "em", "embed", "i", "img", "s", "small", "span", "strong", "strike", "sub",
        "sup", "td", "th", "tr", "tbody", "thead", "tfoot", "tt", "u", "var",
    ]
}
