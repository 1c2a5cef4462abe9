// Builds what a reader sees of a comparison.

import ReportDiffing
import ReportModel

/// Builds the outline of a comparison, part by part in the order a reader needs them.
struct ComparisonOutline {
    private let result: ChangeReport
    private let options: RenderingOptions
    private let narration: Narration

    init(_ result: ChangeReport, options: RenderingOptions) {
        self.result = result
        self.options = options
        narration = Narration(options.language)
    }

    /// The whole outline.
    func build() -> Outline {
        let parts = options.parts
        var outline = Outline()
        outline.append(ReadingOutline(result, narration: narration).blocks())
        if parts.contains(.summary) { outline.append(summary()) }
        if parts.contains(.findings) { outline.append(FindingsOutline(result.findings, narration).blocks()) }
        if parts.contains(.cells) {
            outline.append(FiguresOutline(result, narration).blocks())
            outline.append(RowsOutline(result.diff.rows, narration).blocks())
        }
        if parts.contains(.text) {
            outline.append(LabelsOutline(result.diff.labels, narration).blocks())
            outline.append(TextOutline(result, narration, isFull: options.isFull).blocks())
            outline.append(MarginsOutline(result.diff.margins, narration).blocks())
        }
        if parts == Set(ReportPart.allCases) {
            outline.append(NotesOutline(result, narration, isFull: options.isFull).blocks())
        }
        return outline
    }

    private func summary() -> [OutlineBlock] {
        let sentences = SummaryWriter(result, narration: narration).sentences()
        return [
            .heading(level: 2, StyledText(narration.summaryHeading)),
            .list(sentences.map { OutlineItem([StyledText($0)]) }),
        ]
    }
}
