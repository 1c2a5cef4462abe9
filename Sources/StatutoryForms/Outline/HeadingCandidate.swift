// A line that may be the heading of a section.

import ReportModel

/// A possible section heading.
struct HeadingCandidate {
    /// Index of its first line among the document's lines.
    let line: Int
    /// Number of lines it takes; two for a heading broken over lines.
    let lineCount: Int
    /// The section it would open.
    let role: SectionRole
    /// Its ordinal; nil without one.
    let ordinal: Ordinal?
    /// Its words, ordinal removed, spaces removed.
    let title: String
    /// Text that follows the heading on its own line; nil for none.
    let remainder: SourceText?
    /// How sure it is, to be added up over a choice of headings.
    var score: Double
    /// Where it stands.
    let location: SourceLocation?
}
