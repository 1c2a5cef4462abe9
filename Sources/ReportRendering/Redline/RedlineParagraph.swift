// What a paragraph of a report's narrative is.

/// The kinds of paragraphs that a narrative has.
enum RedlineParagraph {
    case title, heading, body
}
