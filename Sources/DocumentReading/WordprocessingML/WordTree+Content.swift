// What the reader asks of whole subtrees.

extension WordTree {
    /// The characters inside a node, deleted ones included, one behind the other.
    func printedText(in node: Index) -> String {
        var text = ""
        for child in descendants(of: node) where element(child) == .text || element(child) == .deletedText {
            for piece in children(of: child) { text += self.text(of: piece) }
        }
        return text
    }

    /// Whether a drawing holds a picture and not just shapes and text.
    func holdsPicture(_ node: Index) -> Bool {
        descendants(of: node).contains { child in
            guard element(child) != nil else { return false }
            return ["blip", "imagedata", "OLEObject"].contains(localName(child))
        }
    }

    /// The change that a property of a row or cell marks; nil for any other property.
    func structuralChange(_ property: Index) -> TrackedChangeLog.Kind? {
        guard let element = element(property) else { return nil }
        if let kind = TrackedChangeLog.Kind(element) { return kind }
        guard element == .other else { return nil }
        return isElement(property, "cellIns") ? .insertion : isElement(property, "cellDel") ? .deletion : nil
    }
}
