// The value of a table cell: what is printed, beside what it means.

/// A printed value with its exact meaning.
public struct Figure: Hashable, Sendable {
    /// What a printed value means.
    public enum Meaning: Hashable, Sendable {
        /// A number.
        case number(DecimalNumber)
        /// A sign or word that stands for zero: 无, -, — or /.
        case zeroMark
        /// Nothing printed, which is not zero.
        case blank
        /// Words that are no number (不适用).
        case words
        /// Digits in pieces (15 16): several numbers, or one that is broken. They are never joined.
        case pieces
    }

    /// The value as printed, trimmed.
    public let text: String
    /// What it means.
    public let meaning: Meaning
    /// The unit of money printed with the value or, failing that, in its caption; nil where neither says.
    public var unit: AmountUnit?

    /// Creates a figure.
    public init(text: String, meaning: Meaning, unit: AmountUnit? = nil) {
        self.text = text
        self.meaning = meaning
        self.unit = unit
    }

    /// The number it stands for; nil when it is blank, words or digits in pieces.
    public var number: DecimalNumber? {
        switch meaning {
        case .number(let number): number
        case .zeroMark: .zero
        case .blank, .words, .pieces: nil
        }
    }

    /// Whether nothing is printed.
    public var isBlank: Bool { meaning == .blank }
}
