// Sees to it that a program begins with the descriptors it should have, and hands none on.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The descriptors that this process was started with.
package enum Descriptors {
    /// Puts something in the place of a standard stream that is closed: the next file to be opened would take it, and what
    /// is told on standard error would go into that file. Writing there fails as before.
    package static func fillStandardStreams() {
        for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
            _ = open("/dev/null", O_RDONLY)
        }
    }

    /// Lets no program that is started from here inherit what whoever started this one left open.
    package static func keepToOurselves() {
        #if !canImport(Darwin)
            // On macOS a start hands on only what it names.
            guard let folder = opendir("/proc/self/fd") else { return }
            defer { closedir(folder) }
            while let entry = readdir(folder) {
                let number = withUnsafePointer(to: &entry.pointee.d_name) {
                    $0.withMemoryRebound(to: CChar.self, capacity: MemoryLayout.size(ofValue: $0.pointee)) { atoi($0) }
                }
                if number > STDERR_FILENO { _ = fcntl(number, F_SETFD, FD_CLOEXEC) }
            }
        #endif
    }
}
