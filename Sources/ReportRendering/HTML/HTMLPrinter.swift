// Prints the markup of a page.

import Markup

/// Writes nodes as HTML that an XML parser reads as well, but for the elements that have no end tag.
struct HTMLPrinter {
    /// Elements without content or end tag.
    private static let void: Set<String> = ["br", "col", "input", "meta"]
    /// Elements after which a line may end without a space coming into the text.
    private static let blocks: Set<String> = [
        "body", "colgroup", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "head", "header",
        "html",
        "input", "li", "main", "meta", "nav", "ol", "p", "script", "section", "style", "summary", "table", "tbody",
        "td", "th", "thead", "title", "tr", "ul",
    ]

    private var output = ""

    /// The nodes as one text.
    static func print(_ nodes: [HTMLNode]) -> String {
        var printer = HTMLPrinter()
        for node in nodes { printer.write(node) }
        return printer.output
    }

    private mutating func write(_ node: HTMLNode) {
        switch node {
        case .text(let text): output += MarkupEscaping.text(VisibleText.of(text))
        case .source(let source): output += source
        case .group(let nodes): for node in nodes { write(node) }
        case .element(let name, let attributes, let content):
            output += "<" + name
            for attribute in attributes {
                output += " " + attribute.name
                if !attribute.value.isEmpty {
                    output += "=\"" + MarkupEscaping.attribute(VisibleText.of(attribute.value)) + "\""
                }
            }
            output += ">"
            if !Self.void.contains(name) {
                for node in content { write(node) }
                output += "</" + name + ">"
            }
            if Self.blocks.contains(name) { output += "\n" }
        }
    }
}
