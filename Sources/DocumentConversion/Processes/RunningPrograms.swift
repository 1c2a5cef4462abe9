// Knows the programs that run for us, so that none outlives us when a user stops the work.

import Synchronization

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// The groups of processes that run, and the folders they work in.
enum RunningPrograms {
    private struct State {
        var groups: Set<pid_t> = []
        var folders: Set<String> = []
        var isStopping = false
        var isWatching = false
        /// What became of a signal before, for as long as programs run.
        var previous: [(signal: Int32, handler: SignalHandler?)] = []
    }

    private typealias SignalHandler = @convention(c) (Int32) -> Void

    /// The signals by which a terminal, a shell or a system that shuts down ends a program.
    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    private static let state = Mutex(State())
    /// Where the handler of signals writes; -1 before anything runs.
    private static let alarm = Atomic<Int32>(-1)

    /// Whether the user has stopped the work.
    static var isStopping: Bool { state.withLock(\.isStopping) }

    /// Starts a program by `start`, which returns the number of its group; one at a time.
    static func start(_ start: () throws(ProgramError) -> pid_t) throws(ProgramError) -> pid_t {
        try state.withLock { state throws(ProgramError) -> pid_t in
            if state.isStopping { throw .notStarted(systemMessage(EINTR)) }
            if !state.isWatching { state.isWatching = watch() }
            if state.groups.isEmpty { install(&state) }
            do throws(ProgramError) {
                let group = try start()
                state.groups.insert(group)
                return group
            } catch {
                if state.groups.isEmpty { restore(&state) }
                throw error
            }
        }
    }

    /// Forgets a group that has ended.
    static func ended(_ group: pid_t) {
        state.withLock { state in
            state.groups.remove(group)
            if state.groups.isEmpty, !state.isStopping { restore(&state) }
        }
    }

    /// Remembers a folder that must not stay behind.
    static func add(folder: String) { state.withLock { _ = $0.folders.insert(folder) } }

    /// Forgets a folder.
    static func remove(folder: String) { state.withLock { _ = $0.folders.remove(folder) } }

    /// Puts our handler in front of what a signal would do otherwise; one that is ignored stays so.
    private static func install(_ state: inout State) {
        for number in signals {
            let before = signal(number) { number in
                let descriptor = RunningPrograms.alarm.load(ordering: .relaxed)
                var byte = UInt8(truncatingIfNeeded: number)
                if descriptor >= 0 { _ = systemWrite(descriptor, &byte, 1) }
            }
            if isIgnored(before) {
                signal(number, before)
            } else {
                state.previous.append((number, before))
            }
        }
    }

    private static func isIgnored(_ handler: SignalHandler?) -> Bool {
        unsafeBitCast(handler, to: Int.self) == unsafeBitCast(SIG_IGN, to: Int.self)
    }

    private static func restore(_ state: inout State) {
        for (number, handler) in state.previous { signal(number, handler) }
        state.previous = []
    }

    /// Starts the thread that does what a handler must not do itself.
    private static func watch() -> Bool {
        var ends: [Int32] = [-1, -1]
        guard systemPipe(&ends) == 0 else { return false }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        alarmed.store(ends[0], ordering: .relaxed)
        alarm.store(ends[1], ordering: .relaxed)
        #if canImport(Darwin)
            var thread: pthread_t?
        #else
            var thread = pthread_t()
        #endif
        let status = pthread_create(&thread, nil, { _ in RunningPrograms.awaitSignal() }, nil)
        return status == 0
    }

    private static let alarmed = Atomic<Int32>(-1)

    private static func awaitSignal() -> UnsafeMutableRawPointer? {
        var number: UInt8 = 0
        let descriptor = alarmed.load(ordering: .relaxed)
        while true {
            let count = systemRead(descriptor, &number, 1)
            if count < 0, errno == EINTR { continue }
            if count <= 0 { return nil }
            stop()
            systemKill(getpid(), Int32(number))
        }
    }

    /// Kills what runs and removes its folders, and lets signals do again what they did before.
    private static func stop() {
        state.withLock { state in
            state.isStopping = true
            for group in state.groups { systemKill(-group, SIGKILL) }
            for folder in state.folders { PrivateFolder.remove(folder) }
            restore(&state)
        }
    }
}
