// What one entry of a batch asks for.

/// The files of an entry; their names are shown as they are written.
public enum BatchRequest: Hashable, Sendable {
    /// Compare two reports.
    case comparison(old: String, new: String)
    /// Show what is understood of a report.
    case inspection(file: String)
}
