// The files of a folder and its sub-folders.

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
    package private(set) var files: [FilePath] = []
    /// What was passed over; hidden files are not worth a word.
    package private(set) var obstacles: [(path: FilePath, obstacle: Obstacle)] = []

    /// Walks a folder; links to files are followed, links to folders are not.
    package init(
        _ root: FilePath, without excluded: Set<FileIdentity>, maximum: Int = Self.maximumFiles
    ) throws(FileError) {
        var folders = [FilePath(bytes: [])]
        walk: while let folder = folders.popLast() {
            let names: [FilePath]
            do throws(FileError) {
                names = try FolderListing.names(in: folder.isEmpty ? root : root.appending(folder))
            } catch {
                if folder.isEmpty { throw error }
                obstacles.append((folder, .failed(error)))
                continue
            }
            for name in names where name.bytes.first != UInt8(ascii: ".") {
                let path = folder.appending(name)
                switch Self.kind(of: root.appending(path)) {
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
        files.sort { $0.precedes($1) }
        obstacles.sort { $0.path.precedes($1.path) }
    }

    private enum Kind {
        case file(FileIdentity)
        case folder
        case obstacle(Obstacle)
    }

    private static func kind(of path: FilePath) -> Kind {
        guard let own = FileStatus(at: path), let target = FileStatus(path) else {
            return .obstacle(.failed(.lastOfSystem))
        }
        if target.isRegular { return .file(FileIdentity(target)) }
        if target.isFolder { return own.isLink ? .obstacle(.linkedFolder) : .folder }
        return .obstacle(.notAFile)
    }
}
