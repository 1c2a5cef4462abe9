// What the reader asks of whole subtrees.

extension WordTree {
    /// The characters inside a node, deleted ones included, one behind the other.
    func printedText(in node: Index) -> String {
        var text = ""
        for child in descendants(of: node) {
            switch element(child) {
            case .text, .deletedText:
                for piece in children(of: child) { text += self.text(of: piece) }
            case .symbol:
                let sign = SymbolFont.scalar(
                    attribute("char", of: child) ?? "", font: attribute("font", of: child) ?? "")
                if let sign { text.unicodeScalars.append(sign) }
            case .noBreakHyphen: text += "-"
            case .tab, .positionedTab, .lineBreak: text += " "
            // Paragraphs and cells do not run together.
            case .paragraph: if let last = text.last, last != " " { text += " " }
            default: continue
            }
        }
        return text
    }

    /// More nodes than an empty control is made of are not looked through.
    private static let lookAhead = 256

    /// Whether a node holds text or signs; true also of one that is too large to be looked through.
    func holdsText(_ node: Index) -> Bool {
        var nodes = 0
        for child in descendants(of: node) {
            nodes += 1
            if nodes > Self.lookAhead { return true }
            switch element(child) {
            case nil: if text(of: child).contains(where: { !$0.isWhitespace }) { return true }
            case .symbol, .drawing, .picture, .embeddedObject, .fieldCharacter, .formula: return true
            default: continue
            }
        }
        return false
    }
}
