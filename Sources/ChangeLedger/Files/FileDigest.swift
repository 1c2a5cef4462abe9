// The SHA-256 of a file of any size.

import ContentDigest
import SystemAccess

/// Hashes files piece by piece.
package enum FileDigest {
    /// Bytes held at a time.
    private static let piece = 64 * 1024

    /// The SHA-256 of a file in lower-case hexadecimal; the file is never loaded whole.
    package static func sha256(of path: FilePath, in files: RunFiles) throws(FileError) -> String {
        let file = try files.shared(path, for: .reading)
        var hasher = SHA256()
        var offset = 0
        while true {
            let bytes = try file.bytes(at: offset, count: piece)
            hasher.update(bytes)
            offset += bytes.count
            if bytes.count < piece { return hasher.finalize().hexadecimal }
        }
    }
}
