// The files that the standard streams go to.

import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// Standard output and standard error, as far as they are files.
enum StandardStreams {
    private static let silent = Atomic(false)

    /// The file that standard error goes to; nil where it goes to none.
    static let error = file(STDERR_FILENO)
    /// The files of both.
    static let identities = Set([file(STDOUT_FILENO), error].compactMap { $0 })

    /// Whether standard error takes no words any more.
    static var isSilent: Bool { silent.load(ordering: .relaxed) }

    /// Whoever lets us complain into a file that we read gets the status alone: a word would be written into it.
    static func silence() { silent.store(true, ordering: .relaxed) }

    private static func file(_ descriptor: Int32) -> FileIdentity? {
        FileStatus(of: descriptor).flatMap { $0.isRegular ? FileIdentity($0) : nil }
    }
}
