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
        /// It is no file that may be run.
        case notExecutable
    }

    /// The path of the program called `name`: a name with a slash is a path already, any other is looked for in the
    /// folders of `PATH`. Its empty entries, which mean the working folder, are passed over: a report's folder is no
    /// place to take programs from.
    package static func find(_ name: String) throws(Fault) -> String {
        if name.contains("/") {
            if let fault = fault(of: name) { throw fault }
            return name
        }
        let folders = getenv("PATH").map { String(cString: $0) } ?? ""
        let paths = folders.split(separator: ":").lazy.map { "\($0)/\(name)" }
        guard let path = paths.first(where: { fault(of: $0) == nil }) else { throw .missing }
        return path
    }

    private static func fault(of path: String) -> Fault? {
        var status = stat()
        guard stat(path, &status) == 0 else { return .missing }
        if status.st_mode & S_IFMT == S_IFDIR { return .isFolder }
        return status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0 ? nil : .notExecutable
    }
}
