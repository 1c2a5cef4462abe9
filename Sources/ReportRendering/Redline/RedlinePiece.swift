// The pieces a redline is made of.

/// A stretch of text, or the end of a paragraph.
struct RedlinePiece {
    /// What it is.
    enum Content {
        case text(String)
        case end(RedlineParagraph)
    }

    /// What it is.
    let content: Content
    /// What became of it.
    let mark: RedlineMark
    /// What it belongs to, as an index of the redline's places; nil for the end of a paragraph between two.
    let place: Int?
}
