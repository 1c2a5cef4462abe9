// The controls of a form, as Word has them since 2007.

/// What a content control says of itself.
struct ContentControl {
    /// Whether what it holds is only the prompt to fill it in.
    let isPrompt: Bool
    /// What it would show by its own state, where it holds nothing; empty where it has none.
    let state: String

    /// Reads the properties of a control.
    init(_ control: WordTree.Index, _ tree: WordTree) {
        guard let properties = tree.child(.contentControlProperties, of: control) else {
            isPrompt = false
            state = ""
            return
        }
        isPrompt = tree.isOn("showingPlcHdr", in: properties)
        var state = ""
        for child in tree.children(of: properties) where tree.element(child) != nil {
            switch tree.localName(child) {
            case "checkbox":
                let value = tree.anyChild("checked", of: child).flatMap { tree.anyAttribute("val", of: $0) } ?? "0"
                state = Self.sign(isTicked: ["1", "true", "on"].contains(value), child, tree)
            case "dropDownList", "comboBox": state = Self.chosen(child, tree)
            case "date": state = tree.attribute("fullDate", of: child).map { String($0.prefix { $0 != "T" }) } ?? ""
            default: continue
            }
        }
        self.state = state
    }

    /// The sign of a box, which it may choose itself.
    private static func sign(isTicked: Bool, _ box: WordTree.Index, _ tree: WordTree) -> String {
        let usual = isTicked ? "☒" : "☐"
        guard let sign = tree.anyChild(isTicked ? "checkedState" : "uncheckedState", of: box),
            let number = tree.anyAttribute("val", of: sign)
        else { return usual }
        return SymbolFont.scalar(number, font: tree.anyAttribute("font", of: sign) ?? "").map { String($0) } ?? usual
    }

    /// The words of the entry that a list last had chosen.
    private static func chosen(_ list: WordTree.Index, _ tree: WordTree) -> String {
        guard let value = tree.attribute("lastValue", of: list) else { return "" }
        let entry = tree.children(of: list).first {
            tree.isElement($0, "listItem") && tree.attribute("value", of: $0) == value
        }
        return entry.flatMap { tree.attribute("displayText", of: $0) } ?? value
    }
}
