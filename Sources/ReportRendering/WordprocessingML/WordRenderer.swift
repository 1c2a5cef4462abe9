// The entry to the Word output.

import ReportDiffing

/// Prints results as Word documents.
struct WordRenderer {
    private let options: RenderingOptions
    private let narration: Narration

    init(_ options: RenderingOptions) {
        self.options = options
        narration = Narration(options.language)
    }

    /// A comparison.
    func render(_ result: ChangeReport) -> [UInt8] {
        ComparisonDocument(result, options: options).bytes()
    }

    /// Anything else that has an outline.
    func render(_ outline: Outline) -> [UInt8] {
        let heading = outline.blocks.lazy.compactMap { block in
            if case .heading(1, let text) = block { text.plain } else { nil }
        }.first
        return WordDocument(title: heading ?? narration.untitled, narration: narration).bytes(
            WordOutline.nodes(outline.blocks))
    }
}
