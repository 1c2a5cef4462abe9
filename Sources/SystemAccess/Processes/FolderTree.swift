// Goes through a folder and the folders in it.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A folder with everything below it; links in it are seen and never followed.
package enum FolderTree {
    /// Folders inside each other deeper than this are left alone; an office suite's profile has eight levels.
    private static let deepest = 64
    /// How often a folder is tried to be removed: a program that was killed may write until it is really gone.
    private static let attempts = 100
    /// How long to wait between two attempts, in microseconds.
    private static let pause: UInt32 = 10_000

    /// Removes a folder with all that is in it.
    package static func remove(_ path: String) {
        for _ in 0..<attempts {
            visit(path) { entry, status in
                if status.st_mode & S_IFMT != S_IFDIR { unlink(entry) }
            } leaving: { folder in
                rmdir(folder)
            }
            if access(path, F_OK) != 0 { return }
            usleep(pause)
        }
    }

    /// Shows every entry of a folder before what is in it, and every folder, itself included, when all in it was seen.
    package static func visit(
        _ path: String, depth: Int = 0, entry: (String, stat) -> Void, leaving: (String) -> Void
    ) {
        guard depth < deepest else { return }
        for name in names(in: path) {
            let inner = "\(path)/\(name)"
            var status = stat()
            guard lstat(inner, &status) == 0 else { continue }
            entry(inner, status)
            if status.st_mode & S_IFMT == S_IFDIR { visit(inner, depth: depth + 1, entry: entry, leaving: leaving) }
        }
        leaving(path)
    }

    private static func names(in path: String) -> [String] {
        guard let folder = opendir(path) else { return [] }
        defer { closedir(folder) }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names
    }
}
