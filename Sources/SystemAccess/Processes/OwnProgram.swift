// Finds the program that runs, to run it again.

#if canImport(Darwin)
    import Darwin
#endif

/// This program and what it was called with.
enum OwnProgram {
    /// What it is called, whatever it was called by.
    static let name: SystemWord = "reportdiff"

    // Where it is, as the system knows it: not as whoever started it called it, and not as `PATH` finds it.
    #if canImport(Darwin)
        /// Its path; nil where the system does not tell.
        static let path: FilePath? = {
            var size = UInt32(0)
            _NSGetExecutablePath(nil, &size)
            var name = [CChar](repeating: 0, count: Int(size) + 1)
            guard _NSGetExecutablePath(&name, &size) == 0, let real = realpath(name, nil) else { return nil }
            defer { free(real) }
            return FilePath(cString: real)
        }()
    #else
        /// Its path; the very file, even where another has taken its name meanwhile.
        static let path: FilePath? = "/proc/self/exe"
    #endif
}
