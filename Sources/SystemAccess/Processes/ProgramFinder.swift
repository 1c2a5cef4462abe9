// Finds an installed program.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Looks a program up by its name or path.
package enum ProgramFinder {
    /// Why a path is no program.
    package enum Fault: Error {
        /// There is none.
        case missing
        /// It is a folder.
        case isFolder
        /// It leads from the working folder, where anybody may have put a program.
        case relative
        /// It is no file that may be run.
        case notExecutable
    }

    /// The path of the program called `name`: a name with a slash is a path already and must begin at the root, any other is
    /// looked for in the folders of `PATH`. Entries of it that lead from the working folder, and empty ones, which mean that
    /// folder, are passed over: a report's folder is no place to take programs from.
    package static func find(_ name: FilePath) throws(Fault) -> FilePath {
        if name.bytes.contains(UInt8(ascii: "/")) {
            if !name.isAbsolute { throw .relative }
            if let fault = fault(of: name) { throw fault }
            return name
        }
        let folders = Platform.environmentPath("PATH")?.bytes.split(separator: UInt8(ascii: ":")) ?? []
        let paths = folders.lazy.map { FilePath(bytes: $0) }.filter(\.isAbsolute).map { $0.appending(name) }
        guard let path = paths.first(where: { fault(of: $0) == nil }) else { throw .missing }
        return path
    }

    private static func fault(of path: FilePath) -> Fault? {
        guard let status = FileStatus(path) else { return .missing }
        if status.isFolder { return .isFolder }
        return status.isRegular && path.withCString({ access($0, X_OK) }) == 0 ? nil : .notExecutable
    }
}
