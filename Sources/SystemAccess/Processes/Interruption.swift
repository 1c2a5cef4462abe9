// What happens when the user or the system asks the program to stop.

import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The signals by which a program is asked to stop, for one that waits for descriptors.
package enum Interruption {
    /// The first signal that came; 0 before.
    private static let received = Atomic<Int32>(0)
    /// Where the handler writes.
    private static let alarm = Atomic<Int32>(-1)
    /// The other end.
    private static let alarmed = Atomic<Int32>(-1)

    /// From now on the first such signal is remembered, and the second ends the process at once.
    package static func watch() {
        guard !isWatched else { return }
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { return }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        alarmed.store(ends[0], ordering: .relaxed)
        alarm.store(ends[1], ordering: .relaxed)
        for number in [SIGINT, SIGTERM, SIGHUP] {
            let before = signal(number) { Interruption.take($0) }
            // Whoever started the program may have told it not to listen, as `nohup` does.
            if unsafeBitCast(before, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, before) }
        }
    }

    /// Whether signals are remembered.
    static var isWatched: Bool { alarm.load(ordering: .relaxed) >= 0 }

    /// Becomes readable when a signal has come; -1 where nobody watches.
    package static var descriptor: Int32 { alarmed.load(ordering: .relaxed) }

    /// The signal that has come; nil while there is none.
    package static var number: Int32? {
        let number = received.load(ordering: .relaxed)
        return number == 0 ? nil : number
    }

    /// The status by which a shell knows that a signal ended a program.
    package static func status(of number: Int32) -> Int32 { 128 + number }

    /// Ends the process as the signal does by default.
    package static func leave(on number: Int32) -> Never {
        signal(number, SIG_DFL)
        systemKill(getpid(), number)
        _exit(status(of: number))
    }

    /// Handles a signal, and does nothing that a handler must not.
    private static func take(_ number: Int32) {
        let error = errno
        if received.compareExchange(expected: 0, desired: number, ordering: .relaxed).exchanged {
            var byte = UInt8(truncatingIfNeeded: number)
            _ = systemWrite(alarm.load(ordering: .relaxed), &byte, 1)
        } else {
            _exit(status(of: number))
        }
        errno = error
    }
}
