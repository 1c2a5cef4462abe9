// One cell of a workbook as a reader of the format finds it.

/// A cell that was read back.
public struct ReadCell: Hashable, Sendable {
    /// A stretch of its text.
    public struct Run: Hashable, Sendable {
        /// The text.
        public let text: String
        /// Whether a line goes through it.
        public let isStruck: Bool
        /// Whether a line goes below it.
        public let isUnderlined: Bool
    }

    /// The text, or the digits of the number.
    public let text: String
    /// Whether it is a number.
    public let isNumber: Bool
    /// The pattern its number is printed by; `General` where there is none.
    public let format: String
    /// Whether it says that its text is no formula.
    public let isQuoted: Bool
    /// The stretches of its text; empty where none of it is struck out or underlined.
    public let runs: [Run]
}
