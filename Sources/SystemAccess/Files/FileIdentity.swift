// Tells whether two paths are one file.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What a file has that no other has, whatever it is called.
package struct FileIdentity: Hashable, Sendable {
    private let device: Int
    private let inode: UInt64

    /// The file or folder a path leads to; nil where there is none.
    package init?(_ path: FilePath) {
        guard let status = FileStatus(path) else { return nil }
        self.init(status)
    }

    init(_ status: FileStatus) {
        device = Int(truncatingIfNeeded: status.system.st_dev)
        inode = UInt64(truncatingIfNeeded: status.system.st_ino)
    }
}
