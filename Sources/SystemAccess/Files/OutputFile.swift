// A file that output is written to piece by piece.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file being written. ``RunFiles`` opens it.
package final class OutputFile {
    /// What others see of the file before it is finished.
    package enum Manner {
        /// Nothing: it stands under another name until then.
        case whole
        /// The same, and nobody else may write the file that stands there until then.
        case renewal
        /// Every piece, behind what stands in the file and is to be kept.
        case inPlace(keeping: Int)
    }

    private enum Course {
        /// A device or a pipe: it can be neither replaced nor cut, and has nothing whole to keep.
        case stream
        /// Under the name of a temporary file until the end.
        case replacing(TemporaryFile)
        /// At the end and at once, because the file could not be what it is under another number.
        case overwriting
        /// Piece by piece.
        case inPlace
    }

    private let descriptor: Int32
    private let course: Course
    /// The bytes in place that must stay when a piece fails; nil where nothing can be cut off.
    private var length: Int?
    /// What is to be written over a file at the end.
    private var pending: [UInt8] = []
    private var isOpen = true
    /// The file to be replaced, locked; nil where nothing is.
    private var held: Int32?

    /// Opens a file.
    init(_ path: FilePath, _ manner: Manner) throws(FileError) {
        let status = FileStatus(path)
        if status?.isFolder == true { throw .isDirectory }
        if let status, !status.isRegular {
            descriptor = try Self.opened(path, O_WRONLY)
            course = .stream
            return
        }
        if case .renewal = manner { held = try Self.locked(path) }
        switch manner {
        case .whole, .renewal:
            if let temporary = try Self.temporary(for: path, status) {
                descriptor = temporary.descriptor
                course = .replacing(temporary)
            } else {
                descriptor = try Self.opened(path, O_WRONLY)
                course = .overwriting
            }
        case .inPlace(let kept):
            descriptor = try Self.opened(path, O_WRONLY | O_CREAT)
            course = .inPlace
            length = kept
            // Two runs that write one file would tear each other's lines.
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
                close(descriptor)
                throw .inUse
            }
            if ftruncate(descriptor, off_t(kept)) != 0 || lseek(descriptor, off_t(kept), SEEK_SET) < 0 {
                let error = FileError(errno)
                close(descriptor)
                throw error
            }
        }
    }

    deinit { if isOpen { abandon() } }

    /// Writes a piece, whole or, where the file allows, not at all.
    package func write(_ bytes: [UInt8]) throws(FileError) {
        if case .overwriting = course {
            pending += bytes
            return
        }
        if case .failed(let error) = Platform.write(bytes, to: descriptor) {
            if let length { ftruncate(descriptor, off_t(length)) }
            throw error
        }
        length? += bytes.count
    }

    /// Ends the file and gives it its name.
    package func finish() throws(FileError) {
        defer { abandon() }
        if case .overwriting = course { try overwrite() }
        isOpen = false
        let failure = close(descriptor) == 0 ? nil : FileError(errno)
        if let failure { throw failure }
        if case .replacing(let temporary) = course { try temporary.takeName() }
    }

    /// Gives the file up; what was written in place stays.
    package func abandon() {
        if let held { close(held) }
        held = nil
        if isOpen { close(descriptor) }
        isOpen = false
        if case .replacing(let temporary) = course { temporary.remove() }
    }

    /// Puts the new bytes over the old ones. The room for them is taken first, so that a full disk leaves the file as it was.
    private func overwrite() throws(FileError) {
        guard let before = FileStatus(of: descriptor)?.size else { throw FileError(errno) }
        do throws(FileError) {
            try reserve(pending.count, behind: before)
            if case .failed(let error) = Platform.write(pending, to: descriptor) { throw error }
        } catch {
            ftruncate(descriptor, off_t(before))
            throw error
        }
        if ftruncate(descriptor, off_t(pending.count)) != 0 { throw FileError(errno) }
    }

    private func reserve(_ count: Int, behind size: Int) throws(FileError) {
        guard count > size else { return }
        #if canImport(Glibc)
            let failure = posix_fallocate(descriptor, off_t(size), off_t(count - size))
            if failure != 0 { throw FileError(failure) }
        #else
            // The bytes to come, but behind the old ones.
            if lseek(descriptor, off_t(size), SEEK_SET) < 0 { throw FileError(errno) }
            if case .failed(let error) = Platform.write([UInt8](repeating: 0, count: count - size), to: descriptor) {
                throw error
            }
            if lseek(descriptor, 0, SEEK_SET) < 0 { throw FileError(errno) }
        #endif
    }

    /// A new file that may take the place of the one at `path`; nil where that one has to be written over: it has other
    /// names, an owner whom we cannot give the new one, or stands in a folder that takes no files.
    private static func temporary(for path: FilePath, _ status: FileStatus?) throws(FileError) -> TemporaryFile? {
        let target = try LinkTarget.of(path)
        guard let status else { return try TemporaryFile(replacing: target, like: nil) }
        // Whoever took the right to write away wants the file to stay; a new name would get round that.
        if path.withCString({ access($0, W_OK) }) != 0 { throw FileError(errno) }
        // The links of /proc lead to files that may have another name by now, or none.
        guard status.system.st_nlink == 1, FileIdentity(target) == FileIdentity(status) else { return nil }
        do {
            return try TemporaryFile(replacing: target, like: status)
        } catch {
            if error == .notPermitted { return nil }
            throw error
        }
    }

    /// A file that no other run writes as long as it is open.
    private static func locked(_ path: FilePath) throws(FileError) -> Int32 {
        let descriptor = try opened(path, O_WRONLY)
        if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK {
            close(descriptor)
            throw .inUse
        }
        return descriptor
    }

    private static func opened(_ path: FilePath, _ flags: Int32) throws(FileError) -> Int32 {
        let descriptor = path.withCString { open($0, flags | O_CLOEXEC, 0o666) }
        if descriptor >= 0 { return descriptor }
        throw errno == ENOENT ? .folderMissing : FileError(errno)
    }
}
