// The files of a folder and its sub-folders.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// What was found in a folder.
package struct FolderWalk {
    /// Why something in a folder was passed over.
    package enum Obstacle: Hashable {
        /// A link to a folder, which may lead back to where it stands.
        case linkedFolder
        /// A device, a pipe or the like.
        case notAFile
        /// There are more files than ``FolderWalk/maximumFiles``; the path is the first one left out.
        case tooMany
        /// The system's refusal.
        case failed(FileError)
    }

    /// The most files taken: a few hundred bytes each are held in memory.
    package static let maximumFiles = 1_000_000

    /// The paths of the files within the folder, in the order of their bytes.
    package private(set) var files: [String] = []
    /// What was passed over; hidden files are not worth a word.
    package private(set) var obstacles: [(path: String, obstacle: Obstacle)] = []

    /// Walks a folder; links to files are followed, links to folders are not.
    package init(
        _ root: String, without excluded: Set<FileIdentity>, maximum: Int = Self.maximumFiles
    ) throws(FileError) {
        var folders = [""]
        walk: while let folder = folders.popLast() {
            let names: [String]
            do throws(FileError) {
                names = try Self.names(in: folder.isEmpty ? root : "\(root)/\(folder)")
            } catch {
                if folder.isEmpty { throw error }
                obstacles.append((folder, .failed(error)))
                continue
            }
            for name in names where !name.hasPrefix(".") {
                let path = folder.isEmpty ? name : "\(folder)/\(name)"
                switch Self.kind(of: "\(root)/\(path)") {
                case .file(let identity):
                    if excluded.contains(identity) { continue }
                    guard files.count < maximum else {
                        obstacles.append((path, .tooMany))
                        break walk
                    }
                    files.append(path)
                case .folder: folders.append(path)
                case .obstacle(let obstacle): obstacles.append((path, obstacle))
                }
            }
        }
        files.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        obstacles.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
    }

    private enum Kind {
        case file(FileIdentity)
        case folder
        case obstacle(Obstacle)
    }

    private static func kind(of path: String) -> Kind {
        var own = stat()
        var target = stat()
        guard lstat(path, &own) == 0, stat(path, &target) == 0 else { return .obstacle(.failed(FileError(errno))) }
        switch target.st_mode & S_IFMT {
        case S_IFREG: return .file(FileIdentity(target))
        case S_IFDIR: return own.st_mode & S_IFMT == S_IFLNK ? .obstacle(.linkedFolder) : .folder
        default: return .obstacle(.notAFile)
        }
    }

    /// The names in a folder, in the order of their bytes.
    private static func names(in folder: String) throws(FileError) -> [String] {
        guard let stream = opendir(folder) else { throw FileError(errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) {
                    String(cString: $0)
                }
            }
            names.append(name)
        }
        return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    }
}
