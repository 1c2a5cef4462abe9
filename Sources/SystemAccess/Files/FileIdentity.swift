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

    /// The file a path leads to; nil where there is none.
    package init?(_ path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        self.init(status)
    }

    /// The file that standard output goes to; nil where it goes to none.
    package static var standardOutput: FileIdentity? {
        var status = stat()
        return fstat(STDOUT_FILENO, &status) == 0 && status.st_mode & S_IFMT == S_IFREG ? FileIdentity(status) : nil
    }

    package init(_ status: stat) {
        device = Int(truncatingIfNeeded: status.st_dev)
        inode = UInt64(truncatingIfNeeded: status.st_ino)
    }
}
