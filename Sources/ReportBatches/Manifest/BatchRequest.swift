// What one entry of a batch asks for.

import SystemAccess

/// The files of an entry; their names are the bytes that the manifest gives.
public enum BatchRequest: Hashable, Sendable {
    /// Compare two reports.
    case comparison(old: FilePath, new: FilePath)
    /// Show what is understood of a report.
    case inspection(file: FilePath)
}
