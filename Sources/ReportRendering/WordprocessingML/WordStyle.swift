// The list of styles of our Word documents.

/// A style of paragraphs.
enum WordStyle: String, CaseIterable {
    /// Plain text of our own.
    case body = "Normal"
    /// The name of the whole document.
    case title = "Title"
    /// A part of the document.
    case part = "Heading1"
    /// A part of a part.
    case subpart = "Heading2"
    /// An item of a list, behind its mark.
    case item = "ReportdiffItem"
    /// Text in a table.
    case cell = "ReportdiffCell"
    /// Text in a table of many columns.
    case denseCell = "ReportdiffDenseCell"
    /// The head of a column.
    case columnHead = "ReportdiffColumnHead"
    /// What parts a table from the text behind it.
    case gap = "ReportdiffGap"
    /// The title of a report, in the redline.
    case reportTitle = "ReportdiffReportTitle"
    /// The heading of a report's section, in the redline.
    case reportHeading = "ReportdiffReportHeading"
    /// A paragraph of a report, in the redline.
    case reportBody = "ReportdiffReportBody"
    /// The text of a comment.
    case comment = "CommentText"
    /// The number of the page.
    case footer = "Footer"

    /// The style of runs that shows what a stretch of text is; nil where it is plain.
    static func name(of style: SpanStyle) -> String? {
        switch style {
        case .plain: nil
        case .strong: "Strong"
        case .muted: "ReportdiffMuted"
        case .deleted: "ReportdiffDeleted"
        case .inserted: "ReportdiffInserted"
        case .emphasis: "Emphasis"
        }
    }
}
