// Finds an installed program.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Looks a program up by its name or path.
public enum ProgramFinder {
    /// The path of the program called `name`: a name with a slash is a path already, any other is looked for in the
    /// folders of `PATH`. Nil where there is none that may be run.
    public static func find(_ name: String) -> String? {
        if name.contains("/") { return isProgram(name) ? name : nil }
        let folders = getenv("PATH").map { String(cString: $0) } ?? ""
        return folders.split(separator: ":").lazy.map { "\($0)/\(name)" }.first(where: isProgram)
    }

    private static func isProgram(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
    }
}
