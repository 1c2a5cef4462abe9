// The few shapes of markup that a whole Word document is made of.

import OfficePackaging

/// Makes runs and paragraphs.
enum WordMarkup {
    /// The width between the margins, in twentieths of a point.
    static let textWidth = 9412

    /// A run of text, shown as every other output shows it; nothing for no text.
    static func run(_ text: String, style: String? = nil, isDeleted: Bool = false) -> [OfficeNode] {
        if text.isEmpty { return [] }
        let element = OfficeNode.tag(
            isDeleted ? "w:delText" : "w:t", ["xml:space": "preserve"], text: VisibleText.of(text))
        return [.tag("w:r", [:], properties(style) + [element])]
    }

    /// The runs of a styled text.
    static func runs(_ text: StyledText) -> [OfficeNode] {
        text.spans.flatMap { run($0.text, style: WordStyle.name(of: $0.style)) }
    }

    /// A paragraph; `layout` holds what its style does not say, in the order of the schema.
    static func paragraph(
        _ style: WordStyle, layout: [OfficeNode] = [], mark: [OfficeNode] = [], _ content: [OfficeNode]
    ) -> OfficeNode {
        var properties = [value("w:pStyle", style.rawValue)] + layout
        if !mark.isEmpty { properties.append(.tag("w:rPr", [:], mark)) }
        return .tag("w:p", [:], [.tag("w:pPr", [:], properties)] + content)
    }

    /// An element that says one thing.
    static func value(_ name: String, _ value: String) -> OfficeNode { .tag(name, ["w:val": value]) }

    /// A field that Word works out, such as the number of the page.
    static func field(_ instruction: String) -> OfficeNode {
        .tag("w:fldSimple", ["w:instr": instruction], run("1"))
    }

    private static func properties(_ style: String?) -> [OfficeNode] {
        style.map { [.tag("w:rPr", [:], [value("w:rStyle", $0)])] } ?? []
    }
}
