// The whole prose of a report as a list of passages.

import ReportModel

/// The passages of a report, in reading order.
package struct Narrative: Sendable {
    /// The passages.
    package let passages: [Passage]
    /// The indexes of each paragraph's passages: the title's, the preamble's, then those of section after section. A
    /// paragraph without text has none.
    package let paragraphs: [Range<Int>]
    /// All text of the narrative joined, made of the paragraphs and not of the passages, to prove these against.
    let text: String

    /// Cuts a report's prose into passages.
    package init(_ report: Report) {
        var passages: [Passage] = []
        var paragraphs: [Range<Int>] = []
        var text = ""
        func add(_ paragraph: Paragraph, _ section: PassageSection) {
            text += paragraph.text
            let start = passages.count
            for range in PassageSplitter.ranges(of: paragraph.source.scalars) {
                let slice = paragraph.source.scalars[range]
                passages.append(
                    Passage(
                        text: String(scalars: slice), section: section,
                        location: paragraph.source.location(at: range.lowerBound)))
            }
            paragraphs.append(start..<passages.count)
        }
        if let title = report.title { add(title, .preamble) }
        for paragraph in report.preamble { add(paragraph, .preamble) }
        for section in report.sections {
            for paragraph in section.paragraphs { add(paragraph, .section(section.role)) }
        }
        self.passages = passages
        self.paragraphs = paragraphs
        self.text = text
    }
}
