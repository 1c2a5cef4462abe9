// Why a file cannot be opened, read or written.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// An error of the file system.
package enum FileError: Error, Hashable, Sendable {
    /// There is no such file or folder.
    case missing
    /// The folder to write to does not exist.
    case folderMissing
    /// It is a folder.
    case isDirectory
    /// It is a device, a pipe or the like.
    case notAFile
    /// It has more bytes than the reader takes.
    case tooLarge
    /// Another run is writing it.
    case inUse
    /// The user may not.
    case notPermitted
    /// The file system cannot lock it, so that two writers could mix.
    case notLockable
    /// It is to be written, and this run reads it.
    case isInput
    /// It is to be read, and this run writes it.
    case isOutput
    /// It is to be written, and this run writes it already.
    case isOtherOutput
    /// Anything else, in the system's words.
    case failed(String)

    /// The error behind an `errno`.
    init(_ number: Int32) {
        switch number {
        case ENOENT, ENOTDIR: self = .missing
        case EISDIR: self = .isDirectory
        case ENXIO: self = .notAFile
        case EACCES, EPERM, EROFS: self = .notPermitted
        default: self = .failed(String(cString: strerror(number)))
        }
    }

    /// The error of the call that failed just now.
    static var lastOfSystem: FileError { FileError(errno) }
}
