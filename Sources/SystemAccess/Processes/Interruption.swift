// What happens when the user or the system asks the program to stop.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The signals by which a program is asked to stop.
package enum Interruption {
    /// From now on the first such signal is handed to `handle`, on a thread of its own, and the second ends the process
    /// at once. Threads started before may still be interrupted the usual way.
    package static func watch(_ handle: @escaping @Sendable (Int32) -> Void) {
        var signals = sigset_t()
        sigemptyset(&signals)
        for number in [SIGINT, SIGTERM, SIGHUP] where !isIgnored(number) { sigaddset(&signals, number) }
        pthread_sigmask(SIG_BLOCK, &signals, nil)
        let waited = signals
        let thread = SystemThread {
            var signals = waited
            var number: Int32 = 0
            guard sigwait(&signals, &number) == 0 else { return }
            handle(number)
            guard sigwait(&signals, &number) == 0 else { return }
            Platform.leaveAtOnce(status(of: number))
        }
        if thread == nil { pthread_sigmask(SIG_UNBLOCK, &signals, nil) }
    }

    /// The status by which a shell knows that a signal ended a program.
    package static func status(of number: Int32) -> Int32 { 128 + number }

    /// Whether whoever started the program has told it not to listen, as `nohup` does.
    private static func isIgnored(_ number: Int32) -> Bool {
        let previous = signal(number, SIG_DFL)
        guard unsafeBitCast(previous, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) else { return false }
        signal(number, SIG_IGN)
        return true
    }
}
