// The two languages that are read.

/// Which rules a document is read by.
public enum MarkupDialect: Sendable {
    /// HTML as found: names without regard to case, end tags left out, scripts, named references.
    case html
    /// XML as far as documents need it: names as written, no references but the predefined and numeric ones, no entities
    /// declared in the document, nothing outside it.
    case xml
}
