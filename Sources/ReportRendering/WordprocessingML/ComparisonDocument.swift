// Puts the document of a comparison together: what a reader needs first, then the narratives as a redline.

import OfficePackaging
import ReportDiffing
import ReportModel

/// The document of a comparison.
struct ComparisonDocument {
    private let result: ChangeReport
    private let options: RenderingOptions
    private let narration: Narration

    init(_ result: ChangeReport, options: RenderingOptions) {
        self.result = result
        self.options = options
        narration = Narration(options.language)
    }

    /// The whole document.
    func bytes() -> [UInt8] {
        let reading = ReadingOutline(result, narration: narration).blocks()
        let title: String = if case .heading(_, let text) = reading.first { text.plain } else { narration.untitled }
        let showsText = options.parts.contains(.text)
        let comments = WordComments(result, narration)
        let body = WordOutline.nodes(reading + front()) + (showsText ? redline(comments) : [])
        return WordDocument(title: title, narration: narration, comments: showsText ? comments : nil).bytes(body)
    }

    private func front() -> [OutlineBlock] {
        let parts = options.parts
        var blocks: [OutlineBlock] = []
        if parts.contains(.summary) {
            let sentences = SummaryWriter(result, narration: narration).sentences()
            blocks.append(.heading(level: 2, StyledText(narration.summaryHeading)))
            blocks.append(.list(sentences.map { OutlineItem([StyledText($0)]) }))
        }
        if parts.contains(.findings) { blocks += FindingsOutline(result.findings, narration).blocks() }
        if parts.contains(.cells) {
            blocks += FiguresOutline(result, narration).blocks()
            blocks += RowsOutline(result.diff.rows, narration).blocks()
        }
        if parts.contains(.text) {
            blocks += LabelsOutline(result.diff.labels, narration).blocks()
            blocks += MarginsOutline(result.diff.margins, narration).blocks()
            blocks += TextOutline(result, narration, isFull: false).overview()
        }
        if parts == Set(ReportPart.allCases) {
            blocks += NotesOutline(result, narration, isFull: true).blocks()
        }
        return blocks
    }

    private func redline(_ comments: WordComments) -> [OfficeNode] {
        let redline = Redline(result)
        let legend = narration.redlineLegend(
            hasChanges: redline.pieces.contains { $0.mark != .kept },
            disregarded: redline.items.count { $0.isDisregarded })
        return [
            WordMarkup.paragraph(
                .part, layout: [.tag("w:pageBreakBefore")], WordMarkup.run(narration.redlineHeading)),
            WordMarkup.paragraph(.body, WordMarkup.run(legend, style: WordStyle.name(of: .muted))),
        ] + RedlineMarkup.nodes(redline, comments: comments)
    }
}
