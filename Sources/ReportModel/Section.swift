// A headed section of a report.

/// A headed section with its whole prose; sub-headings are among its paragraphs.
public struct Section: Hashable, Sendable {
    /// The ordinal as printed, without its mark (一); nil for a heading without one.
    public let number: String?
    /// The heading's words.
    public let title: String
    /// What the section is for.
    public let role: SectionRole
    /// Where the heading stands.
    public let location: SourceLocation?
    /// The prose, in reading order.
    public let paragraphs: [Paragraph]

    /// Creates a section.
    public init(
        number: String?, title: String, role: SectionRole, location: SourceLocation?, paragraphs: [Paragraph]
    ) {
        self.number = number
        self.title = title
        self.role = role
        self.location = location
        self.paragraphs = paragraphs
    }

    /// The heading as a reader sees it: 一、总体情况.
    public var heading: String { number.map { "\($0)、\(title)" } ?? title }
}
