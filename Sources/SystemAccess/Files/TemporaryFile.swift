// A file under a name of our own, until it takes another's place.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// A new file beside the one that it is to replace.
struct TemporaryFile {
    /// How many names are tried; others may stand there already, planted or left by a run that was killed.
    private static let attempts = 100

    /// The open file.
    let descriptor: Int32
    private let path: FilePath
    private let target: FilePath

    /// Makes a file with the mode and the owner of the one that it is to replace, where there is one; `notPermitted` where
    /// it cannot be made, or not like that.
    init(replacing target: FilePath, like model: FileStatus?) throws(FileError) {
        self.target = target
        (path, descriptor) = try Self.make(beside: target, mode: model == nil ? 0o666 : 0o600)
        if let model, !Self.give(descriptor, model) {
            close(descriptor)
            remove()
            throw .notPermitted
        }
    }

    /// Takes the place of what it replaces.
    func takeName() throws(FileError) {
        let failure = path.withCString { old in target.withCString { rename(old, $0) } }
        if failure != 0 { throw FileError(errno) }
        RunningPrograms.forget(file: path)
    }

    /// Removes it, unless it has taken its place.
    func remove() {
        if RunningPrograms.forget(file: path) { path.withCString { _ = unlink($0) } }
    }

    private static func make(beside target: FilePath, mode: mode_t) throws(FileError) -> (FilePath, Int32) {
        for _ in 0..<attempts {
            let name = ".reportdiff-\(getpid())-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
            let path = target.folder.appending(FilePath(name))
            // O_EXCL follows no link, whoever planted it.
            let descriptor = try RunningPrograms.makeFile(path) {
                path.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
            }
            if descriptor >= 0 { return (path, descriptor) }
            if errno != EEXIST { throw errno == ENOENT ? .folderMissing : FileError(errno) }
        }
        throw FileError(EEXIST)
    }

    /// Gives a new file the owner and the permissions of another, but never the right to run as somebody else.
    private static func give(_ descriptor: Int32, _ model: FileStatus) -> Bool {
        guard let own = FileStatus(of: descriptor) else { return false }
        let (user, group) = (model.system.st_uid, model.system.st_gid)
        if own.system.st_uid != user || own.system.st_gid != group, fchown(descriptor, user, group) != 0 {
            return false
        }
        return fchmod(descriptor, model.system.st_mode & 0o777) == 0
    }
}
