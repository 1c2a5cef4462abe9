// A file of a folder, as far as pairing needs to know it.

import SystemAccess

/// A report found in a folder.
public struct FolderReport: Hashable, Sendable {
    /// The file's path within the folder.
    public let path: FilePath
    /// The body that reports; nil where the title does not say.
    public let agency: String?
    /// The year; nil where the title does not say.
    public let year: Int?

    /// Creates a report.
    public init(path: FilePath, agency: String?, year: Int?) {
        self.path = path
        self.agency = agency
        self.year = year
    }
}
