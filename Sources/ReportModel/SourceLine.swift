// One line of running text, or one line of cells that a converter made of a table row.

/// A line as it stands in a file: of prose, of a heading, or of table cells parted by tabs or spaces.
public struct SourceLine: Sendable {
    /// What ends the line.
    public enum Ending: Sendable {
        /// The end of a line of text, which may stand in the middle of a sentence.
        case soft
        /// The end of a paragraph, as the format marks it.
        case paragraph
    }

    /// The line without its end, as printed.
    public let text: SourceText
    /// What ends it.
    public let ending: Ending
    /// Number of blank lines before it; blank paragraphs do not count where the format marks paragraphs.
    public let blankLinesBefore: Int
    /// Whether the format itself marks the line as a heading.
    public let isHeading: Bool

    /// Creates a line.
    public init(
        text: SourceText, ending: Ending = .soft, blankLinesBefore: Int = 0, isHeading: Bool = false
    ) {
        self.text = text
        self.ending = ending
        self.blankLinesBefore = blankLinesBefore
        self.isHeading = isHeading
    }
}
