// Finds files by their bytes.

/// A folder of files that nobody has named or arranged for us.
public enum InputFolder {
    /// Folders below one another that are entered; mounts that contain themselves end there.
    static let maximumDepth = 32

    /// The paths of the files whose SHA-256 is wanted, in the folder and those below it. Of several equal files the
    /// first by name is taken; files and folders that cannot be read are passed over.
    public static func find(_ wanted: Set<String>, in folder: String) throws(LedgerError) -> [String: String] {
        var found: [String: String] = [:]
        var level = [folder]
        var isTop = true
        for _ in 0..<maximumDepth {
            var next: [String] = []
            for path in level {
                guard let entries = try entries(of: path, mustBeRead: isTop) else { continue }
                for file in entries.files where found.count < wanted.count {
                    guard let digest = try? FileDigest.sha256(of: file), wanted.contains(digest) else { continue }
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
        of path: String, mustBeRead: Bool
    ) throws(LedgerError) -> (files: [String], folders: [String])? {
        do {
            return try SystemFolder.entries(of: path)
        } catch {
            if mustBeRead { throw error }
            return nil
        }
    }
}
