// Runs a program without a shell, within bounds, and leaves nothing of it running.

#if canImport(Darwin)
    import Darwin
#elseif canImport(Musl)
    import Musl
#else
    import Glibc
#endif

/// One run of a program.
public struct ProgramRun {
    /// The most bytes of complaints that are kept; the first line is what is shown.
    public static let complaintLength = 1 << 16
    /// How often a running program is looked at, in milliseconds, where it prints nothing.
    private static let tick: Int32 = 20

    private let group: pid_t
    private let limits: ProgramLimits
    private let deadline: UInt64
    private let folder: String?
    private var output = OutputPipe()
    private var complaints = OutputPipe()

    /// Runs the program at `path` to its end. It gets these arguments as they are, no input, and these variables alone;
    /// what it writes into `folder` counts as output. It is killed with all processes that it started when it goes past a
    /// limit or the user stops us, and those that it left running are killed when it ends.
    public static func run(
        _ path: String, _ arguments: [String], environment: [String], folder: String? = nil, limits: ProgramLimits
    ) throws(ProgramError) -> ProgramOutcome {
        var run = try ProgramRun(path, arguments, environment: environment, folder: folder, limits: limits)
        defer {
            run.output.close()
            run.complaints.close()
        }
        do {
            try run.collect()
        } catch {
            run.kill()
            _ = run.reap()
            throw error
        }
        // Its number is its group's, and stays taken until it is reaped: what is killed here can only be its own.
        run.kill()
        let status = run.reap()
        if RunningPrograms.isStopping { throw .notStarted(systemMessage(EINTR)) }
        return ProgramOutcome(output: run.output.bytes, complaints: run.complaints.bytes, status: status)
    }

    private init(
        _ path: String, _ arguments: [String], environment: [String], folder: String?, limits: ProgramLimits
    ) throws(ProgramError) {
        self.limits = limits
        self.folder = folder
        deadline = Self.now() + UInt64(limits.seconds) * 1000
        var pipes: [OutputPipe] = []
        do throws(ProgramError) {
            group = try RunningPrograms.start { () throws(ProgramError) -> pid_t in
                for _ in 0..<2 { pipes.append(try OutputPipe.open()) }
                return try ProgramStart.start(
                    path, arguments, environment: environment, output: pipes[0].writing, complaints: pipes[1].writing)
            }
        } catch {
            for index in pipes.indices {
                pipes[index].close()
                pipes[index].closeWriting()
            }
            throw error
        }
        for index in pipes.indices { pipes[index].closeWriting() }
        output = pipes[0]
        complaints = pipes[1]
    }

    /// Reads what the program prints until it has ended.
    private mutating func collect() throws(ProgramError) {
        while true {
            let hasEnded = hasEnded
            // What it printed last is still in the pipes; who else holds them open is of no account.
            try readAvailable()
            if hasEnded { return }
            if Self.now() >= deadline { throw .timedOut }
            if let folder, PrivateFolder.size(of: folder) > limits.bytes { throw .tooMuchOutput }
            var descriptors = [output, complaints].filter { !$0.isClosed }.map {
                pollfd(fd: $0.reading, events: Int16(POLLIN), revents: 0)
            }
            _ = poll(&descriptors, nfds_t(descriptors.count), descriptors.isEmpty ? 1 : Self.tick)
        }
    }

    private mutating func readAvailable() throws(ProgramError) {
        try output.readAvailable(limit: limits.bytes, isCutting: false)
        try complaints.readAvailable(limit: Self.complaintLength, isCutting: true)
    }

    /// Whether the program has ended; it is not reaped yet.
    private var hasEnded: Bool {
        var info = siginfo_t()
        return waitid(P_PID, id_t(group), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo == SIGCHLD
    }

    private func kill() { systemKill(-group, SIGKILL) }

    private func reap() -> Int32 {
        var status: Int32 = 0
        while waitpid(group, &status, 0) < 0, errno == EINTR {}
        RunningPrograms.ended(group)
        let signal = status & 0x7F
        return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
    }

    /// Milliseconds of a clock that nobody sets.
    private static func now() -> UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_MONOTONIC, &time)
        return UInt64(time.tv_sec) * 1000 + UInt64(time.tv_nsec) / 1_000_000
    }
}
