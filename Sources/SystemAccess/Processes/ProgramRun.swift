// Runs a program without a shell, within bounds, and leaves nothing of it running.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// One run of a program.
package struct ProgramRun {
    /// The most bytes of complaints that are kept; one line of them is shown.
    package static let complaintLength = 1 << 16
    /// How often a running program is looked at, in milliseconds, where it prints nothing.
    private static let tick: Int32 = 20
    /// The same for one that has closed its output, because then it is about to end.
    private static let lastTick: Int32 = 1

    private let group: pid_t
    private let limits: ProgramLimits
    private let deadline: UInt64
    private let folder: PrivateFolder?
    /// The bytes that were in the folder before.
    private let given: Int
    private var output: OutputPipe
    private var complaints: OutputPipe

    /// Runs the program at `path` to its end. It gets these arguments as they are, no input, and these variables alone;
    /// what it writes into `folder` counts as output. It is killed with all processes of its group when it goes past a
    /// limit or the user stops us, and those that it left running are killed when it ends.
    package static func run(
        _ path: FilePath, _ arguments: [SystemWord], environment: [SystemWord], folder: PrivateFolder? = nil,
        limits: ProgramLimits
    ) throws(ProgramError) -> ProgramOutcome {
        var run = try ProgramRun(path, arguments, environment: environment, folder: folder, limits: limits)
        defer {
            run.output.close()
            run.complaints.close()
        }
        var failure: ProgramError?
        do throws(ProgramError) { try run.collect() } catch { failure = error }
        // Its number is its group's, and stays taken until it is reaped: what is killed here can only be its own.
        systemKill(-run.group, SIGKILL)
        let isOurs = RunningPrograms.hasEnded(run.group)
        let ending = run.reap()
        // Whoever stops us kills it too; that is no fault of its own.
        if !isOurs { throw .interrupted }
        if let failure { throw failure }
        return ProgramOutcome(output: run.output.bytes, complaints: run.complaints.bytes, ending: ending)
    }

    private init(
        _ path: FilePath, _ arguments: [SystemWord], environment: [SystemWord], folder: PrivateFolder?,
        limits: ProgramLimits
    ) throws(ProgramError) {
        self.limits = limits
        self.folder = folder
        given = folder?.size ?? 0
        deadline = Self.now() + UInt64(limits.seconds) * 1000
        var pipes: [OutputPipe] = []
        do throws(ProgramError) {
            group = try RunningPrograms.start { () throws(ProgramError) -> pid_t in
                for _ in 0..<2 { pipes.append(try OutputPipe()) }
                return try ProgramStart.start(
                    path, arguments, environment: environment, output: pipes[0].writing, complaints: pipes[1].writing)
            }
        } catch {
            for index in pipes.indices { pipes[index].close() }
            throw error
        }
        for index in pipes.indices { pipes[index].closeWriting() }
        (output, complaints) = (pipes[0], pipes[1])
    }

    /// Reads what the program prints until it has ended.
    private mutating func collect() throws(ProgramError) {
        while true {
            let isOver = isOver
            // What it printed last is still in the pipes; who else holds them open is of no account.
            try output.readAvailable(limit: limits.bytes, isCutting: false)
            try complaints.readAvailable(limit: Self.complaintLength, isCutting: true)
            if let folder, folder.size - given > limits.bytes { throw .tooMuchOutput }
            if isOver { return }
            if Self.now() >= deadline { throw .timedOut }
            var descriptors = [output, complaints].filter { !$0.hasEnded }.map {
                pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0)
            }
            _ = poll(&descriptors, nfds_t(descriptors.count), descriptors.isEmpty ? Self.lastTick : Self.tick)
        }
    }

    /// Whether the program has ended; it is not reaped yet.
    private var isOver: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(group), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo == SIGCHLD
    }

    private func reap() -> ProgramEnding {
        var status: Int32 = 0
        while waitpid(group, &status, 0) < 0, errno == EINTR {}
        return ProgramEnding(waited: status)
    }

    /// Milliseconds of a clock that nobody sets.
    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
    }
}
