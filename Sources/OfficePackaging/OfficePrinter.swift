// Prints the markup of a part of an office document.

import Markup

/// Writes nodes as XML; what XML cannot hold becomes U+FFFD.
struct OfficePrinter {
    private(set) var output = ""

    mutating func write(_ node: OfficeNode) {
        switch node {
        case .text(let text): output += MarkupEscaping.text(text)
        case .element(let name, let attributes, let content):
            output += "<" + name
            for attribute in attributes {
                output += " \(attribute.name)=\"" + MarkupEscaping.attribute(attribute.value) + "\""
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
