// Finds files by their bytes.

import SystemAccess

/// A folder of files that nobody has named or arranged for us.
package enum InputFolder {
    /// Folders below one another that are entered; mounts that contain themselves end there.
    static let maximumDepth = 32

    /// The paths of the files whose SHA-256 is wanted, in the folder and those below it. Of several equal files the
    /// first by name is taken; files and folders that cannot be read are passed over.
    package static func find(
        _ wanted: Set<String>, in folder: FilePath, of files: RunFiles
    ) throws(FileError) -> [String: FilePath] {
        var found: [String: FilePath] = [:]
        var level = [folder]
        var isTop = true
        for _ in 0..<maximumDepth {
            var next: [FilePath] = []
            for path in level {
                guard let entries = try entries(of: path, mustBeRead: isTop) else { continue }
                // Each of them is an input, also where nothing is wanted any more.
                for file in entries.files { try files.willRead(file) }
                for file in entries.files where found.count < wanted.count {
                    guard let digest = try? FileDigest.sha256(of: file, in: files), wanted.contains(digest) else {
                        continue
                    }
                    if found[digest] == nil { found[digest] = file }
                }
                next += entries.folders
            }
            isTop = false
            level = next
        }
        return found
    }

    private static func entries(
        of path: FilePath, mustBeRead: Bool
    ) throws(FileError) -> (files: [FilePath], folders: [FilePath])? {
        do {
            return try FolderListing.entries(of: path)
        } catch {
            if mustBeRead { throw error }
            return nil
        }
    }
}
