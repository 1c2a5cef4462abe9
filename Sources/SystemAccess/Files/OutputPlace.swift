// Tells whether two outputs would be one file, also before they are there.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Where a plain file is or will be.
struct OutputPlace: Hashable {
    /// The file; nil where it is not there yet.
    let identity: FileIdentity?
    /// The folder it stands in, and its name there; nil where the folder is not there.
    private let entry: Entry?

    private struct Entry: Hashable {
        let folder: FileIdentity
        let name: FilePath
    }

    /// The place that a path leads to; nil for a device or a pipe, which holds nothing that could be lost.
    init?(_ path: FilePath) throws(FileError) {
        let status = FileStatus(path)
        if let status, !status.isRegular { return nil }
        identity = status.map { FileIdentity($0) }
        let target = try LinkTarget.of(path)
        let folder = target.folder.isEmpty ? FilePath(".") : target.folder
        entry = FileIdentity(folder).map { Entry(folder: $0, name: target.name) }
    }

    private init(_ status: FileStatus) {
        identity = FileIdentity(status)
        entry = nil
    }

    /// The file that standard output goes to; nil where it goes to none.
    static var standardOutput: OutputPlace? {
        FileStatus(of: STDOUT_FILENO).flatMap { $0.isRegular ? OutputPlace($0) : nil }
    }

    /// Whether both are one file, by whatever names.
    func isSame(as other: OutputPlace) -> Bool {
        identity != nil && identity == other.identity || entry != nil && entry == other.entry
    }
}
