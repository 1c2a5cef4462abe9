// One side's narrative as a document prints it: title, headings and paragraphs.

import ReportDiffing
import ReportModel

/// The headings and passages of a report in reading order, and where its paragraphs end.
struct NarrativeFlow {
    /// A heading or a passage.
    struct Element {
        /// The text.
        let text: String
        /// The kind of paragraph that ends behind it; nil within a paragraph.
        var end: RedlineParagraph?
    }

    /// The elements.
    private(set) var elements: [Element] = []
    /// The element of each passage, by its index in the narrative.
    private(set) var passages: [Int] = []
    /// The element of each section's heading.
    private(set) var headings: [Int] = []

    init(_ report: Report) {
        let narrative = Narrative(report)
        var paragraphs = narrative.paragraphs[...]
        func add(_ count: Int, _ kind: RedlineParagraph, to flow: inout NarrativeFlow) {
            for paragraph in paragraphs.prefix(count) {
                for index in paragraph {
                    flow.passages.append(flow.elements.count)
                    flow.elements.append(
                        Element(
                            text: narrative.passages[index].text, end: index + 1 == paragraph.upperBound ? kind : nil))
                }
            }
            paragraphs = paragraphs.dropFirst(count)
        }
        add(report.title == nil ? 0 : 1, .title, to: &self)
        add(report.preamble.count, .body, to: &self)
        for section in report.sections {
            headings.append(elements.count)
            elements.append(Element(text: section.heading, end: .heading))
            add(section.paragraphs.count, .body, to: &self)
        }
    }

    /// The elements of consecutive passages; nil where a heading stands among them.
    func elements(ofPassages indexes: Range<Int>) -> Range<Int>? {
        guard let first = indexes.first.map({ passages[$0] }), let last = indexes.last.map({ passages[$0] }),
            last - first + 1 == indexes.count
        else { return nil }
        return first..<last + 1
    }
}
