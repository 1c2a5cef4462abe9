// The names in a folder.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Lists folders.
package enum FolderListing {
    /// The names in a folder in the order of their bytes, without itself and its parent.
    package static func names(in folder: FilePath) throws(FileError) -> [FilePath] {
        guard let stream = folder.withCString({ opendir($0) }) else { throw FileError(errno) }
        defer { closedir(stream) }
        var names: [FilePath] = []
        while let entry = readdir(stream) {
            let name = withUnsafeBytes(of: &entry.pointee.d_name) { FilePath(bytes: $0.prefix { $0 != 0 }) }
            if name != FilePath("."), name != FilePath("..") { names.append(name) }
        }
        return names.sorted { $0.precedes($1) }
    }

    /// The files and folders of a folder, hidden ones too, in the order of their bytes; what is neither, and a link to a
    /// folder, is left out.
    package static func entries(of folder: FilePath) throws(FileError) -> (files: [FilePath], folders: [FilePath]) {
        var files: [FilePath] = []
        var folders: [FilePath] = []
        for name in try names(in: folder) {
            let path = folder.appending(name)
            if FileStatus(at: path)?.isFolder == true {
                folders.append(path)
            } else if FileStatus(path)?.isRegular == true {
                files.append(path)
            }
        }
        return (files, folders)
    }

    /// Puts the name of a new file on the disk, too; a file system that cannot is none the worse.
    package static func synchronize(holding path: FilePath) {
        let folder = path.folder.isEmpty ? FilePath(".") : path.folder
        let descriptor = folder.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        if descriptor < 0 { return }
        _ = fsync(descriptor)
        close(descriptor)
    }
}
