// A folder that nobody else can read and that is gone when its work is done.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A new folder for one run of a program.
struct PrivateFolder {
    /// Folders inside each other deeper than this are left alone; an office suite's profile has eight levels.
    private static let deepest = 64

    /// Where it is, without a slash at the end.
    let path: String

    /// Makes a folder that only this user can enter.
    init() throws(ProgramError) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? ""
        let base = parent.hasPrefix("/") ? parent : "/tmp"
        var template = Array("\(base)/reportdiff-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw .notStarted(systemMessage()) }
        path = String(cString: made)
        RunningPrograms.add(folder: path)
    }

    /// Writes a file in it, which only this user can read.
    func write(_ bytes: [UInt8], to name: String) throws(ProgramError) {
        let descriptor = open("\(path)/\(name)", O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor < 0 { throw .notStarted(systemMessage()) }
        defer { close(descriptor) }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .notStarted(systemMessage())
            }
            start += count
        }
    }

    /// Makes a folder in it.
    func makeFolder(_ name: String) throws(ProgramError) {
        if mkdir("\(path)/\(name)", 0o700) != 0 { throw .notStarted(systemMessage()) }
    }

    /// The bytes of a file in it; nil where there is none or it has more than `limit`.
    func read(_ name: String, limit: Int) -> [UInt8]? {
        let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
        if descriptor < 0 { return nil }
        defer { close(descriptor) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while bytes.count <= limit {
            let count = buffer.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return count < 0 ? nil : bytes }
            bytes += buffer[..<count]
        }
        return nil
    }

    /// Removes it with all that is in it.
    func remove() {
        Self.remove(path)
        RunningPrograms.remove(folder: path)
    }

    /// Removes a folder; links in it are removed and never followed.
    static func remove(_ path: String) {
        forEachEntry(of: path) { entry, status in
            if status.st_mode & S_IFMT != S_IFDIR { unlink(entry) }
        } leaving: { folder in
            rmdir(folder)
        }
    }

    /// The bytes of all files in a folder.
    static func size(of path: String) -> Int {
        var total = 0
        forEachEntry(of: path) { _, status in
            if status.st_mode & S_IFMT == S_IFREG { total += Int(status.st_size) }
        } leaving: { _ in
        }
        return total
    }

    private static func forEachEntry(
        of path: String, depth: Int = 0, visit: (String, stat) -> Void, leaving: (String) -> Void
    ) {
        guard depth < deepest, let folder = opendir(path) else { return }
        var names: [String] = []
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
                pointer.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: pointer.pointee)) {
                    String(cString: $0)
                }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        closedir(folder)
        for name in names {
            let entry = "\(path)/\(name)"
            var status = stat()
            guard lstat(entry, &status) == 0 else { continue }
            visit(entry, status)
            if status.st_mode & S_IFMT == S_IFDIR {
                forEachEntry(of: entry, depth: depth + 1, visit: visit, leaving: leaving)
            }
        }
        leaving(path)
    }
}
