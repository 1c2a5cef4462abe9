// Why a document cannot be bound to the form.

/// An error that stops the binding of a document.
public enum BindingError: Error, Hashable, Sendable {
    /// The document has neither a statutory heading nor a table of the form.
    case notAReport
    /// The document has more lines and cells than a report can have.
    case tooManyPieces
}
