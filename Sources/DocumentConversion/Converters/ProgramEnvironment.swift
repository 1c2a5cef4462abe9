// The surroundings in which other programs run.

import SystemAccess

/// Environment variables for converters.
enum ProgramEnvironment {
    private static let colon = UInt8(ascii: ":")

    /// The variables of a converter: nothing of the user's but where programs, fonts and libraries are, and of those only
    /// what begins at the root: an entry that leads from the working folder would let a report's folder bring its own.
    /// Messages are in English, because poppler's are, and settings and temporary files stay in `home`.
    static func variables(home: FilePath) -> [SystemWord] {
        let kept = ["PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"]
        let inherited = kept.compactMap { name in
            Platform.environmentPath(name).flatMap(absolute).map { SystemWord($0, of: name) }
        }
        return inherited + [SystemWord(home, of: "HOME"), SystemWord(home, of: "TMPDIR"), "LC_ALL=C.UTF-8"]
    }

    /// The entries of a list that begin at the root; nil where none does.
    private static func absolute(_ list: FilePath) -> FilePath? {
        let entries = list.bytes.split(separator: colon).filter { FilePath(bytes: $0).isAbsolute }
        return entries.isEmpty ? nil : FilePath(bytes: entries.joined(separator: [colon]))
    }
}
