// What the reader asks of whole subtrees.

extension WordTree {
    /// The characters inside a node, deleted ones included, one behind the other.
    func printedText(in node: Index) -> String {
        var text = ""
        for child in descendants(of: node) {
            switch element(child) {
            case .text, .deletedText:
                for piece in children(of: child) { text += self.text(of: piece) }
            // Paragraphs and cells do not run together.
            case .paragraph: if let last = text.last, last != " " { text += " " }
            default: continue
            }
        }
        return text
    }

    /// Whether an element of a drawing is a picture, and not a shape or a frame of text.
    func isPicture(_ node: Index) -> Bool { ["blip", "imagedata", "OLEObject"].contains(localName(node)) }
}
