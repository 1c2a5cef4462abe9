// A file that several programs read and append to.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An open file, closed when it is no longer held; its lock goes with it. ``RunFiles`` opens it.
package struct SharedFile: ~Copyable {
    /// What a file is opened for.
    package enum Purpose {
        case reading
        /// Reading and appending; the file is created where there is none.
        case appending
    }

    /// Who may hold a file's lock at the same time.
    package enum Lock {
        /// Any number of readers.
        case shared
        /// One writer.
        case exclusive
    }

    let descriptor: Int32

    init(_ path: FilePath, for purpose: Purpose) throws(FileError) {
        let flags =
            switch purpose {
            case .reading: O_RDONLY
            case .appending: O_RDWR | O_APPEND | O_CREAT
            }
        // Without O_NONBLOCK the opening of a pipe would wait for its other end.
        descriptor = path.withCString { open($0, flags | O_CLOEXEC | O_NONBLOCK, 0o666) }
        if descriptor < 0 {
            if errno == ENOENT, purpose == .appending { throw .folderMissing }
            throw FileError(errno)
        }
        if status?.isRegular != true { throw .notAFile }
    }

    deinit { close(descriptor) }

    /// Waits for the lock, which other programs see only if they ask for it too.
    package func lock(_ lock: Lock) throws(FileError) {
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
    package func isStill(at path: FilePath) -> Bool {
        guard let own = status else { return false }
        return FileIdentity(own) == FileIdentity(path)
    }

    /// The number of its bytes.
    package func size() throws(FileError) -> Int {
        guard let status else { throw FileError(errno) }
        return status.size
    }

    /// Up to `count` bytes from `offset` on; fewer only at the end of the file.
    package func bytes(at offset: Int, count: Int) throws(FileError) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let read = bytes[filled...].withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(offset + filled))
            }
            if read == 0 { break }
            if read < 0 {
                if errno == EINTR { continue }
                throw FileError(errno)
            }
            filled += read
        }
        bytes.removeLast(count - filled)
        return bytes
    }

    /// Writes at the end of the file.
    package func append(_ bytes: [UInt8]) throws(FileError) {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
            if count < 0 {
                if errno == EINTR { continue }
                throw FileError(errno)
            }
            written += count
        }
    }

    /// Cuts the file off after `size` bytes.
    package func truncate(to size: Int) throws(FileError) {
        while ftruncate(descriptor, off_t(size)) != 0 {
            if errno != EINTR { throw FileError(errno) }
        }
    }

    /// Returns when the bytes are on the disk and not only on their way.
    package func synchronize() throws(FileError) {
        #if canImport(Darwin)
            // fsync only hands the bytes to the drive there.
            if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
        #endif
        while fsync(descriptor) != 0 {
            if errno != EINTR { throw FileError(errno) }
        }
    }

    private var status: FileStatus? { FileStatus(of: descriptor) }
}
