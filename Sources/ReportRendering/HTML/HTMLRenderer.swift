// The entry to the HTML output.

import ReportDiffing

/// Prints results as pages.
struct HTMLRenderer {
    private let options: RenderingOptions
    private let narration: Narration

    init(_ options: RenderingOptions) {
        self.options = options
        narration = Narration(options.language)
    }

    /// A comparison.
    func render(_ result: ChangeReport) -> String {
        ComparisonPage(result, options: options).print()
    }

    /// Anything else that has an outline.
    func render(_ outline: Outline) -> String {
        let heading = outline.blocks.lazy.compactMap { block in
            if case .heading(1, let text) = block { text.plain } else { nil }
        }.first
        let main = HTMLNode.tag("main", [], OutlineMarkup.nodes(outline.blocks))
        return HTMLPage(
            title: heading ?? narration.untitled, narration: narration, isScripted: false,
            body: [.tag("div", class: "layout alone", [], [main])]
        ).print()
    }
}
