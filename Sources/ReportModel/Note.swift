// What a reader skipped, guessed or could not place.

/// A remark about the reading of a file; its sentence is made where it is shown.
public struct Note: Hashable, Sendable {
    /// What happened.
    public let code: NoteCode
    /// The particulars its sentence names, in the order the code's documentation gives.
    public let arguments: [String]
    /// Where it happened; nil for the file as a whole.
    public let location: SourceLocation?

    /// Creates a note.
    public init(_ code: NoteCode, _ arguments: [String] = [], at location: SourceLocation? = nil) {
        self.code = code
        self.arguments = arguments
        self.location = location
    }
}
