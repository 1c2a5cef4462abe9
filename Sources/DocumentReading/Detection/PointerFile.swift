// Files that only say where a file is.

/// Tells what version control and desktops leave in the place of a file.
enum PointerFile {
    /// The most bytes of such a file; those of Git LFS are said to have less than 1,024.
    static let length = 4_096

    /// What points where bytes are such a file; nil where they are not.
    static func kind(of bytes: [UInt8]) -> FileKind? {
        guard bytes.count <= length else { return nil }
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let text = String(decoding: bytes[start...], as: UTF8.self)
        if text.hasPrefix("version https://git-lfs.github.com/spec/")
            || text.hasPrefix("version https://hawser.github.com/spec/"),
            text.contains("oid sha256:")
        {
            return .lfsPointer
        }
        let first = text.prefix { !$0.isNewline }
        if first.hasPrefix("/annex/objects/") || first.contains(".git/annex/objects/") { return .annexPointer }
        return first.lowercased().hasPrefix("[internetshortcut]") || text.hasPrefix("[{000214A0-") ? .shortcut : nil
    }
}
