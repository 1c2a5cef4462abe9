// Tells a crash of this program from other endings.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

extension ProgramEnding {
    /// The signals by which a program ends itself or is ended for what it did.
    static let crashes: Set<Int32> = [SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE, SIGSEGV, SIGSYS]
    /// What the runtimes of Swift and C++ say on standard error where the system refuses memory, and ``MemoryWitness``.
    private static let refusals = ["failed to allocate", "bad_alloc", "\(MemoryWitness.words)"]

    /// Whether the program ended for what it did itself.
    package var isCrash: Bool {
        if case .killed(let signal) = self { Self.crashes.contains(signal) } else { false }
    }

    /// Whether the program, which said this on standard error, was refused memory.
    package func isForWantOfMemory(saying complaints: [UInt8]) -> Bool {
        guard isCrash else { return false }
        let words = String(decoding: complaints, as: UTF8.self)
        return Self.refusals.contains { words.contains($0) }
    }
}
