// Follows symbolic links to where a file is or would be created.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The end of a chain of links.
enum LinkTarget {
    /// As many links as the system itself follows.
    private static let longest = 40
    private static let pathLength = 4096

    /// The path behind the symbolic links at the end of a path, whether anything is there or not.
    static func of(_ path: FilePath) throws(FileError) -> FilePath {
        var current = path
        for _ in 0..<longest {
            guard FileStatus(at: current)?.isLink == true else { return current }
            current = current.folder.appending(try content(of: current))
        }
        throw FileError(ELOOP)
    }

    private static func content(of link: FilePath) throws(FileError) -> FilePath {
        var buffer = [CChar](repeating: 0, count: pathLength)
        let count = link.withCString { readlink($0, &buffer, pathLength) }
        if count < 0 { throw FileError(errno) }
        return FilePath(bytes: buffer[..<count].map { UInt8(bitPattern: $0) })
    }
}
