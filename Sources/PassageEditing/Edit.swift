// One stretch of a compared passage.

/// Text that stayed, was deleted or was inserted.
public struct Edit: Hashable, Sendable {
    /// What became of the text.
    public enum Operation: String, Hashable, Sendable, CaseIterable {
        /// Both sides have it.
        case equal
        /// Only the old side has it.
        case delete
        /// Only the new side has it.
        case insert

        /// The same operation with the sides exchanged.
        public var inverse: Operation {
            switch self {
            case .equal: .equal
            case .delete: .insert
            case .insert: .delete
            }
        }
    }

    /// What became of the text.
    public let operation: Operation
    /// The text as printed, never empty in the result of a comparison.
    public let text: String

    /// An edit of the given text.
    public init(_ operation: Operation, _ text: String) {
        self.operation = operation
        self.text = text
    }
}
