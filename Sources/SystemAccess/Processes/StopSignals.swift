// Lets nothing of ours behind when a signal ends us.

import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The signals by which a terminal, a shell or a system that shuts down ends a program.
package enum StopSignals {
    private static let numbers = [SIGINT, SIGTERM, SIGHUP, SIGQUIT]
    /// Where the handler writes; -1 before anything runs.
    private static let alarm = Atomic<Int32>(-1)
    /// The other end.
    private static let alarmed = Atomic<Int32>(-1)

    /// From now on such a signal stops the programs that run for us and then does what it does by default; one that is
    /// ignored, as under `nohup`, stays so. Where the signals are blocked, who takes them stops the programs.
    package static func watch() {
        if Interruption.isWatched { return }
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        alarmed.store(ends[0], ordering: .relaxed)
        alarm.store(ends[1], ordering: .relaxed)
        guard startThread() else { return }
        for number in numbers {
            let before = signal(number) { StopSignals.tell($0) }
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, before) }
        }
    }

    /// Handles a signal, and does nothing that a handler must not.
    private static func tell(_ number: Int32) {
        let error = errno
        var byte = UInt8(truncatingIfNeeded: number)
        _ = systemWrite(alarm.load(ordering: .relaxed), &byte, 1)
        errno = error
    }

    /// Starts the thread that does what a handler must not do itself. No signal reaches it: a batch takes them on a
    /// thread of its own and blocks them on all others.
    private static func startThread() -> Bool {
        var every = sigset_t()
        var before = sigset_t()
        sigfillset(&every)
        pthread_sigmask(SIG_SETMASK, &every, &before)
        defer { pthread_sigmask(SIG_SETMASK, &before, nil) }
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        return pthread_create(&thread, nil, { _ in StopSignals.listen() }, nil) == 0
    }

    private static func listen() -> UnsafeMutableRawPointer? {
        var number: UInt8 = 0
        while true {
            let count = systemRead(alarmed.load(ordering: .relaxed), &number, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return nil }
            RunningPrograms.stop {
                signal(Int32(number), SIG_DFL)
                systemKill(getpid(), Int32(number))
            }
        }
    }
}
