// A stretch of a cell's text that looks the same throughout.

/// A stretch of text.
public struct TextRun: Hashable, Sendable {
    /// The text.
    public let text: String
    /// How it looks.
    public let font: FontStyle

    /// Creates a stretch.
    public init(_ text: String, _ font: FontStyle = FontStyle()) {
        self.text = text
        self.font = font
    }
}
