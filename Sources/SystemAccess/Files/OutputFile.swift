// A file that output is written to piece by piece.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A file being written.
package final class OutputFile {
    /// What others see of the file before it is finished.
    package enum Manner {
        /// Nothing: it stands under another name until then.
        case whole
        /// Every piece, behind what stands in the file and is to be kept.
        case inPlace(keeping: Int)
    }

    private let descriptor: Int32
    /// Where the bytes go until the file is finished, and where then; nil for a file written in place.
    private let renaming: (temporary: String, target: String)?
    /// The bytes in place that must stay when a piece fails; nil where nothing can be cut off.
    private var length: Int?
    private var isOpen = true

    /// Opens a file; devices and pipes can be neither replaced nor cut, and have nothing whole to keep.
    package init(_ path: String, _ manner: Manner) throws(FileError) {
        var status = stat()
        let exists = stat(path, &status) == 0
        if exists, status.st_mode & S_IFMT == S_IFDIR { throw .isDirectory }
        if exists, status.st_mode & S_IFMT != S_IFREG {
            descriptor = try Self.opened(path, O_WRONLY)
            renaming = nil
            length = nil
            return
        }
        switch manner {
        case .whole:
            let target = Self.resolved(path)
            let temporary = Self.temporaryName(beside: target)
            descriptor = try Self.opened(temporary, O_WRONLY | O_CREAT | O_EXCL)
            renaming = (temporary, target)
            length = nil
        case .inPlace(let kept):
            descriptor = try Self.opened(path, O_WRONLY | O_CREAT)
            renaming = nil
            length = kept
            // Two runs that write one file would tear each other's lines.
            if flock(descriptor, LOCK_EX | LOCK_NB) != 0, errno == EWOULDBLOCK { throw .inUse }
            if ftruncate(descriptor, off_t(kept)) != 0 || lseek(descriptor, off_t(kept), SEEK_SET) < 0 {
                throw FileError(errno)
            }
        }
    }

    deinit { if isOpen { close(descriptor) } }

    /// Writes a piece, whole or, where the file allows, not at all.
    package func write(_ bytes: [UInt8]) throws(FileError) {
        if case .failed(let error) = Platform.write(bytes, to: descriptor) {
            if let length { ftruncate(descriptor, off_t(length)) }
            throw error
        }
        length? += bytes.count
    }

    /// Ends the file and gives it its name.
    package func finish() throws(FileError) {
        isOpen = false
        var failure: FileError?
        if close(descriptor) != 0 { failure = FileError(errno) }
        if let (temporary, target) = renaming {
            if failure == nil, rename(temporary, target) != 0 { failure = FileError(errno) }
            if failure != nil { unlink(temporary) }
        }
        if let failure { throw failure }
    }

    /// Gives the file up; what was written in place stays.
    package func abandon() {
        if let renaming { unlink(renaming.temporary) }
    }

    private static func opened(_ path: String, _ flags: Int32) throws(FileError) -> Int32 {
        let descriptor = open(path, flags | O_CLOEXEC, 0o666)
        if descriptor >= 0 { return descriptor }
        throw errno == ENOENT ? .folderMissing : FileError(errno)
    }

    /// The file behind symbolic links, so that the link itself stays.
    private static func resolved(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private static func temporaryName(beside path: String) -> String {
        let folder = path.lastIndex(of: "/").map { path[...$0] } ?? ""
        return "\(folder).reportdiff-\(getpid()).tmp"
    }
}
