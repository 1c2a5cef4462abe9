// The entry to printing reviewers' decisions below a comparison.

import ReportDiffing

extension ReportRenderer {
    /// The standing decisions on the changes and findings of a comparison, as a part that follows the comparison in the
    /// readable formats; nothing where nobody decided, and in formats that show them beside the changes.
    public static func renderDecisions(
        on result: ChangeReport, as format: OutputFormat, options: RenderingOptions = RenderingOptions(),
        decision: @escaping (String) -> Decision?
    ) -> [UInt8] {
        let blocks = DecisionsOutline(result, decision: decision, Narration(options.language)).blocks()
        if blocks.isEmpty { return [] }
        switch format {
        case .text: return Array(("\n" + TerminalRenderer(options).render(Outline(blocks))).utf8)
        case .markdown: return Array(("\n" + MarkdownRenderer().render(Outline(blocks))).utf8)
        default: return []
        }
    }
}
