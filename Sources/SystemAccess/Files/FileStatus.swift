// What the system knows of a file beside its bytes.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The status of a file.
struct FileStatus {
    /// The system's own.
    let system: stat

    /// That of what a path leads to; nil where there is nothing.
    init?(_ path: FilePath) {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
        system = status
    }

    /// That of what stands at a path, which may be a link; nil where there is nothing.
    init?(at path: FilePath) {
        var status = stat()
        guard path.withCString({ lstat($0, &status) }) == 0 else { return nil }
        system = status
    }

    /// That of an open file; nil where there is none.
    init?(of descriptor: Int32) {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { return nil }
        system = status
    }

    /// Whether it is a plain file.
    var isRegular: Bool { system.st_mode & S_IFMT == S_IFREG }

    /// Whether it is a folder.
    var isFolder: Bool { system.st_mode & S_IFMT == S_IFDIR }

    /// Whether it is a symbolic link.
    var isLink: Bool { system.st_mode & S_IFMT == S_IFLNK }

    /// Its bytes.
    var size: Int { Int(system.st_size) }
}
