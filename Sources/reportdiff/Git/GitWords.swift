// Understands the words with which git calls its helpers.

import SystemAccess

/// What git hands over. The paths in it are whatever somebody has called the files of a repository; only the words between
/// them, which git makes itself, say what is what.
enum GitWords {
    /// A file whose merge is not finished.
    case unmerged(FilePath)
    /// Two files, as a difftool gets them.
    case files(old: FilePath, new: FilePath)
    /// Two versions of a file, as an external diff gets them.
    case versions(old: GitVersion, new: GitVersion)

    /// Path, then file, object and mode of either side; a renamed file's new path and a remark may follow.
    private static let versionWords = 7...9
    private static let end = FilePath("--")

    /// What the words mean; nil where git would not give them. A `--` before them is the end of the options of whoever wrote
    /// the configuration, where enough words follow; else it is a file of that name.
    init?(_ words: [FilePath]) {
        let plain = words.first == Self.end && words.count > 2 ? GitWords(plain: Array(words.dropFirst())) : nil
        guard let meant = GitWords(plain: words) ?? plain else { return nil }
        self = meant
    }

    private init?(plain words: [FilePath]) {
        switch words.count {
        case 1: self = .unmerged(words[0])
        case 2: self = .files(old: words[0], new: words[1])
        case Self.versionWords:
            guard let old = GitVersion(words[1], object: words[2], mode: words[3], path: words[0], side: "a"),
                let new = GitVersion(
                    words[4], object: words[5], mode: words[6], path: words.count > 7 ? words[7] : words[0], side: "b")
            else { return nil }
            self = .versions(old: old, new: new)
        default: return nil
        }
    }

    /// The file of a helper that gets one; nil for any other number of words, a `--` of the configuration aside.
    static func file(of words: [FilePath]) -> FilePath? {
        switch words.count {
        case 1: words[0]
        case 2 where words[0] == end: words[1]
        default: nil
        }
    }
}
