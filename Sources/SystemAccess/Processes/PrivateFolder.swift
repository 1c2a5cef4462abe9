// A folder that nobody else can read and that is gone when its work is done.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A new folder for one run of a program.
package struct PrivateFolder {
    /// Where it is, without a slash at the end.
    package let path: FilePath

    /// Makes a folder that only this user can enter, in `TMPDIR` where that is set.
    package init() throws(ProgramError) {
        let named = Platform.environmentPath("TMPDIR")
        let parent = named.flatMap { $0.isAbsolute ? $0 : nil } ?? FilePath("/tmp")
        path = try RunningPrograms.makeFolder { () throws(ProgramError) in
            var template =
                parent.appending(FilePath(Self.prefix + Self.placeholder)).bytes.map { CChar(bitPattern: $0) } + [0]
            guard let made = mkdtemp(&template) else { throw .noFolder(parent, reason: systemMessage()) }
            return FilePath(cString: made)
        }
    }

    /// Whether a path is one that such a folder has: whoever removes a folder by a name told to it had better ask.
    static func isOne(_ path: FilePath) -> Bool {
        let (name, prefix) = (path.name.bytes, Array(Self.prefix.utf8))
        return path.isAbsolute && name.starts(with: prefix) && name.count == prefix.count + Self.placeholder.utf8.count
    }

    private static let prefix = "reportdiff-"
    /// What the system puts letters of its own in the place of.
    private static let placeholder = "XXXXXX"

    /// The bytes of all files in it.
    package var size: Int {
        var total = 0
        FolderTree.visit(path) { _, status in
            if status.isRegular { total += status.size }
        } leaving: { _ in
        }
        return total
    }

    /// Writes a file in it, which only this user can read.
    package func write(_ bytes: [UInt8], to name: String) throws(ProgramError) {
        let descriptor = inner(name).withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600) }
        if descriptor < 0 { throw .noFolder(path, reason: systemMessage()) }
        defer { close(descriptor) }
        var start = 0
        while start < bytes.count {
            let count = bytes[start...].withUnsafeBytes { systemWrite(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw .noFolder(path, reason: systemMessage())
            }
            start += count
        }
    }

    /// Makes a folder in it.
    package func makeFolder(_ name: String) throws(ProgramError) {
        if inner(name).withCString({ mkdir($0, 0o700) }) != 0 { throw .noFolder(path, reason: systemMessage()) }
    }

    /// The bytes of a file in it; nil where there is none or it has more than `limit`.
    package func read(_ name: String, limit: Int) -> [UInt8]? {
        // Not to wait for a pipe's other end, and not to be led elsewhere by a link.
        let descriptor = inner(name).withCString { open($0, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK) }
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

    /// The path of something in it.
    package func inner(_ name: String) -> FilePath { path.appending(FilePath(name)) }

    /// Removes it with all that is in it.
    package func remove() {
        FolderTree.remove(path)
        RunningPrograms.forget(folder: path)
    }
}
