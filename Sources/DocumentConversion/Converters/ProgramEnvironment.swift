// The surroundings in which other programs run.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Environment variables for converters.
enum ProgramEnvironment {
    /// The variables of a converter: nothing of the user's but where programs, fonts and libraries are. Messages are in
    /// English, because poppler's are, and settings and temporary files stay in `home`.
    static func variables(home: String) -> [String] {
        let kept = ["PATH", "FONTCONFIG_PATH", "FONTCONFIG_FILE", "LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"]
        let inherited = kept.compactMap { name in getenv(name).map { "\(name)=\(String(cString: $0))" } }
        return inherited + ["HOME=\(home)", "TMPDIR=\(home)", "LC_ALL=C.UTF-8"]
    }
}
