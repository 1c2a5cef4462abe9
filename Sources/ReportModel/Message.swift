// A sentence for readers, in the languages the tool writes.

/// A sentence in Chinese and in English.
public struct Message: Hashable, Sendable {
    /// The Chinese sentence.
    public let chinese: String
    /// The English sentence.
    public let english: String

    /// Creates a message.
    public init(chinese: String, english: String) {
        self.chinese = chinese
        self.english = english
    }
}
