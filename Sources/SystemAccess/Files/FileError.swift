// Why a file cannot be opened, read or written.

/// An error of the file system.
package enum FileError: Error, Hashable {
    /// There is no such file or folder.
    case missing
    /// The folder to write to does not exist.
    case folderMissing
    /// It is a folder.
    case isDirectory
    /// It is a device, a pipe or the like.
    case notAFile
    /// It has more than the reader takes.
    case tooLarge
    /// Another run is writing it.
    case inUse
    /// The user may not.
    case notPermitted
    /// Anything else, in the system's words.
    case failed(String)
}
