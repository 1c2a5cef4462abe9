// Prints the markup of a part of an office document.

import Markup

/// Writes nodes as XML; what XML or a screen cannot hold is shown as every other output shows it.
struct OfficePrinter {
    private(set) var output = ""

    mutating func write(_ node: OfficeNode) {
        switch node {
        case .text(let text): output += MarkupEscaping.text(VisibleText.of(text))
        case .element(let name, let attributes, let content):
            output += "<" + name
            for attribute in attributes {
                output += " \(attribute.name)=\"" + MarkupEscaping.attribute(VisibleText.of(attribute.value)) + "\""
            }
            if content.isEmpty {
                output += "/>"
            } else {
                output += ">"
                for node in content { write(node) }
                output += "</" + name + ">"
            }
        }
    }
}
