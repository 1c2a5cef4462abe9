// One entry of a batch, in order, good or bad.

import SystemAccess

/// What becomes one line of output.
public struct BatchItem: Hashable, Sendable {
    /// The id to answer with; nil where none could be read.
    public let id: String?
    /// What to do, or why it cannot be said.
    public let request: Result<BatchRequest, ManifestFault>
    /// The line of the manifest, 1-based; nil for a folder's entries.
    public let line: Int?

    /// Creates an entry.
    public init(id: String?, request: Result<BatchRequest, ManifestFault>, line: Int? = nil) {
        self.id = id
        self.request = request
        self.line = line
    }

    /// Its files, the old one first; none where it cannot be said what to do.
    public var files: [FilePath] {
        switch request {
        case .success(.comparison(let old, let new)): [old, new]
        case .success(.inspection(let file)): [file]
        case .failure: []
        }
    }
}
