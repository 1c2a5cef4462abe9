// Goes through a folder and the folders in it.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder with everything below it; links in it are seen and never followed.
enum FolderTree {
    /// Folders inside each other deeper than this are left alone; an office suite's profile has eight levels.
    private static let deepest = 64
    /// How often a folder is tried to be removed: a program that was killed may write until it is really gone.
    private static let attempts = 100
    /// How long to wait between two attempts, in microseconds.
    private static let pause: UInt32 = 10_000

    /// Removes a folder with all that is in it.
    static func remove(_ path: FilePath) {
        for _ in 0..<attempts {
            visit(path) { entry, status in
                if !status.isFolder { entry.withCString { _ = unlink($0) } }
            } leaving: { folder in
                folder.withCString { _ = rmdir($0) }
            }
            if FileStatus(at: path) == nil { return }
            usleep(pause)
        }
    }

    /// Shows every entry of a folder before what is in it, and every folder, itself included, when all in it was seen.
    static func visit(
        _ path: FilePath, depth: Int = 0, entry: (FilePath, FileStatus) -> Void, leaving: (FilePath) -> Void
    ) {
        guard depth < deepest else { return }
        for name in (try? FolderListing.names(in: path)) ?? [] {
            let inner = path.appending(name)
            guard let status = FileStatus(at: inner) else { continue }
            entry(inner, status)
            if status.isFolder { visit(inner, depth: depth + 1, entry: entry, leaving: leaving) }
        }
        leaving(path)
    }
}
