// Everything the ledger asks of the operating system, in one place.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An open file, closed when it is no longer held; its lock goes with it.
struct SystemFile: ~Copyable {
    /// What a file is opened for.
    enum Purpose {
        case reading
        /// Reading and appending; the file is created where there is none.
        case appending
    }

    /// Who may hold a file's lock at the same time.
    enum Lock {
        /// Any number of readers.
        case shared
        /// One writer.
        case exclusive
    }

    private let descriptor: Int32

    init(_ path: String, for purpose: Purpose) throws(LedgerError) {
        let flags =
            switch purpose {
            case .reading: O_RDONLY
            case .appending: O_RDWR | O_APPEND | O_CREAT
            }
        // Without O_NONBLOCK the opening of a pipe would wait for its other end.
        descriptor = open(path, flags | O_CLOEXEC | O_NONBLOCK, 0o666)
        if descriptor < 0 {
            if errno == ENOENT, purpose == .appending { throw .folderMissing }
            throw LedgerError(errno)
        }
        if status()?.isRegular != true { throw .notAFile }
    }

    deinit { close(descriptor) }

    /// Waits for the lock, which other programs see only if they ask for it too.
    func lock(_ lock: Lock) throws(LedgerError) {
        let operation =
            switch lock {
            case .shared: LOCK_SH
            case .exclusive: LOCK_EX
            }
        while flock(descriptor, operation) != 0 {
            if errno != EINTR { throw .notLockable }
        }
    }

    /// Whether `path` still names this file, and not one that took its place.
    func isStill(at path: String) -> Bool {
        var named = stat()
        guard let own = status(), stat(path, &named) == 0 else { return false }
        return own.st_dev == named.st_dev && own.st_ino == named.st_ino
    }

    /// The number of its bytes.
    func size() throws(LedgerError) -> Int {
        guard let status = status() else { throw LedgerError(errno) }
        return Int(status.st_size)
    }

    /// Up to `count` bytes from `offset` on; fewer only at the end of the file.
    func bytes(at offset: Int, count: Int) throws(LedgerError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes[filled...].withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(offset + filled))
            }
            if read == 0 { break }
            if read < 0 {
                if errno == EINTR { continue }
                throw LedgerError(errno)
            }
            filled += read
        }
        bytes.removeLast(count - filled)
        return bytes
    }

    /// Writes at the end of the file.
    func append(_ bytes: [UInt8]) throws(LedgerError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw LedgerError(errno)
            }
            written += count
        }
    }

    /// Cuts the file off after `size` bytes.
    func truncate(to size: Int) throws(LedgerError) {
        while ftruncate(descriptor, off_t(size)) != 0 {
            if errno != EINTR { throw LedgerError(errno) }
        }
    }

    /// Returns when the bytes are on the disk and not only on their way.
    func synchronize() throws(LedgerError) {
        #if canImport(Darwin)
            // fsync only hands the bytes to the drive there.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
        #endif
        while fsync(descriptor) != 0 {
            if errno != EINTR { throw LedgerError(errno) }
        }
    }

    private func status() -> stat? {
        var status = stat()
        return fstat(descriptor, &status) == 0 ? status : nil
    }
}

/// Folders.
enum SystemFolder {
    /// Puts the name of a new file on the disk, too; a file system that cannot is none the worse.
    static func synchronize(holding path: String) {
        let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? "."
        let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
        if descriptor < 0 { return }
        _ = fsync(descriptor)
        close(descriptor)
    }

    /// The files and folders of a folder, by name; what is neither, a link to a folder too, is left out.
    static func entries(of path: String) throws(LedgerError) -> (files: [String], folders: [String]) {
        guard let stream = opendir(path) else { throw LedgerError(errno) }
        defer { closedir(stream) }
        var files: [String] = []
        var folders: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    String(cString: $0)
                }
            }
            if name == "." || name == ".." { continue }
            let child = path.hasSuffix("/") ? path + name : "\(path)/\(name)"
            var status = stat()
            if lstat(child, &status) == 0, status.st_mode & S_IFMT == S_IFDIR {
                folders.append(child)
            } else if stat(child, &status) == 0, status.isRegular {
                files.append(child)
            }
        }
        return (files.sorted(), folders.sorted())
    }
}

/// The clock.
enum SystemClock {
    /// Seconds since 1970-01-01T00:00:00Z.
    static var secondsSince1970: Int { Int(time(nil)) }
}

extension stat {
    fileprivate var isRegular: Bool { st_mode & S_IFMT == S_IFREG }
}

extension LedgerError {
    /// The error behind an `errno`.
    fileprivate init(_ number: Int32) {
        switch number {
        case ENOENT, ENOTDIR: self = .missing
        case EISDIR, ENXIO: self = .notAFile
        case EACCES, EPERM, EROFS: self = .notPermitted
        default: self = .failed(String(cString: strerror(number)))
        }
    }
}
