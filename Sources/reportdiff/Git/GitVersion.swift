// One version of a file in a repository.

import SystemAccess

/// A version with its bytes in a file, which may be a temporary one.
struct GitVersion: Sendable {
    /// What a version is by its mode.
    enum Kind {
        /// There is none: the file was added or deleted.
        case nothing
        case file
        /// A symbolic link, whose bytes are the path it leads to, or a module, whose bytes name a commit.
        case reference
    }

    /// Where the bytes are.
    let file: FilePath
    /// The name that the reader knows it by.
    let name: String
    /// The object that holds it; nil for a file of the work tree and where git does not say.
    let object: String?
    /// Its mode; nil where git does not say.
    let mode: String?

    private static let nothing = FilePath("/dev/null")
    private static let unknown = FilePath(".")
    private static let typeLength = 3

    /// A file that git says nothing more of.
    init(_ file: FilePath) {
        self.file = file
        name = file.printed
        object = nil
        mode = nil
    }

    /// A version as git describes it; nil where object and mode are none, which git itself writes.
    init?(_ file: FilePath, object: FilePath, mode: FilePath, path: FilePath, side: String) {
        let digits = Set("0123456789abcdef".utf8)
        guard object == Self.unknown || object.bytes.allSatisfy(digits.contains) && !object.isEmpty,
            mode == Self.unknown || mode.bytes.allSatisfy({ (0x30...0x37).contains($0) }) && !mode.isEmpty
        else { return nil }
        self.file = file
        name = "\(side)/\(path.printed)"
        self.object = object == Self.unknown ? nil : object.printed
        self.mode = mode == Self.unknown ? nil : mode.printed
    }

    /// What it is.
    var kind: Kind {
        if file == Self.nothing { return .nothing }
        // 100644 and 100755 are files; 120000 is a link, 160000 a module.
        guard let mode, mode.count > Self.typeLength else { return .file }
        return mode.hasPrefix("100") ? .file : .reference
    }
}
